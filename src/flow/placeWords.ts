import { fieldAt } from "#catalog/fieldAt.ts"
import { type FlowDocument, nodeAt, pathOf } from "./document.ts"
import type { Path } from "./request.ts"
import { words } from "./sentences.ts"

/** Where in the flow a place is, in words: the part, and the field in it where the place names one. */
export interface PlaceWords {
  part: string
  field: string | undefined
}

export function placeWords(document: FlowDocument, path: Path): PlaceWords {
  const id = nodeAt(document, path)
  const { kind, title } = words(document, id)
  const inside = path.slice(pathOf(document, id)?.length ?? 0)
  return { part: partName(kind, title, path), field: inside.length === 0 ? undefined : fieldName(path) }
}

/** Tasks and destinations are counted, since many of them may have the same title. */
function partName(kind: string, title: string, [, index]: Path): string {
  if (kind === "Settings") return title
  const number =
    typeof index === "number" && (kind === "Task" || kind === "Destination") ? ` ${index + 1}` : ""
  return `${kind}${number}, ${title}`
}

/** The label of the field; a member without one goes by AWS's name, an item by its number. */
function fieldName(path: Path): string {
  const last = path.at(-1)
  if (typeof last === "number") {
    const list = fieldAt(path.slice(0, -1))
    return `${list?.label ?? String(path.at(-2))} ${last + 1}`
  }
  const parent = fieldAt(path.slice(0, -1))
  const field = fieldAt(path)
  const isKnown = parent?.kind === "group" || (parent?.kind === "pairs" && field !== parent.value)
  return isKnown && field !== undefined ? field.label : String(last)
}
