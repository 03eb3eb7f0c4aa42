import type { Field } from "./field.ts"
import { flow } from "./flow.ts"

/** The field of a place in the document; nothing where the document has a member AppFlow does not document. */
export function fieldAt(path: readonly (string | number)[]): Field | undefined {
  return path.reduce<Field | undefined>(inside, flow)
}

function inside(field: Field | undefined, key: string | number): Field | undefined {
  switch (field?.kind) {
    case "group":
      return typeof key === "string" && Object.hasOwn(field.members, key) ? field.members[key] : undefined
    case "pairs":
      if (typeof key !== "string") return undefined
      return field.known && Object.hasOwn(field.known, key) ? field.known[key] : field.value
    case "list":
    case "items":
      return typeof key === "number" ? field.item : undefined
    default:
      return undefined
  }
}
