import { type Placeholder, placeholderIn } from "../placeholder.ts"
import { type FlowDraft, isList, isObject, type Json, type Path, pointer } from "../request.ts"
import type { Notes } from "./Notes.ts"

/** Names the values that somebody still has to put in. They are never guessed. */
export function notePlaceholders(draft: FlowDraft, notes: Notes) {
  const doubted = notes.doubted()
  for (const [path, text] of textsIn(draft, [])) {
    const kind = kindOf(text, path)
    if (kind !== undefined && !doubted.has(pointer(path)))
      notes.note("warning", path, text, text, reasons[kind])
  }
}

function* textsIn(json: Json | undefined, path: Path): Generator<[Path, string]> {
  if (typeof json === "string") yield [path, json]
  else if (isList(json)) for (const [index, item] of json.entries()) yield* textsIn(item, [...path, index])
  else if (isObject(json))
    for (const [name, value] of Object.entries(json)) yield* textsIn(value, [...path, name])
}

/** A connector's own settings may well be named like their values. */
function kindOf(text: string, path: Path): Placeholder | undefined {
  const member = path.includes("customProperties") ? undefined : path.at(-1)
  return placeholderIn(text, typeof member === "string" ? member : undefined)
}

const reasons = {
  template: "This is worked out only when the template is deployed. Put the value itself here.",
  open: "This looks like a placeholder. Put your own value here.",
} satisfies Record<Placeholder, string>
