import type { Field } from "./field.ts"

/** Every field from `field` downwards, each with its place; `*` stands for any index or key. */
export function* fieldsOf(field: Field, path = ""): Generator<[path: string, field: Field]> {
  yield [path, field]
  switch (field.kind) {
    case "group":
      for (const [name, member] of Object.entries(field.members)) yield* fieldsOf(member, `${path}/${name}`)
      break
    case "list":
    case "items":
      yield* fieldsOf(field.item, `${path}/*`)
      break
    case "pairs":
      yield* fieldsOf(field.key, `${path}/*key`)
      yield* fieldsOf(field.value, `${path}/*`)
      for (const [name, known] of Object.entries(field.known ?? {})) yield* fieldsOf(known, `${path}/${name}`)
      break
    case "text":
    case "integer":
    case "flag":
    case "time":
    case "choice":
  }
}
