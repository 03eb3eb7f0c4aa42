import { type FlowDraft, isList, isObject, type Json, type Path, pointer } from "../request.ts"
import type { Notes } from "./Notes.ts"
import { plainName } from "./plainName.ts"

/** Names the values that somebody still has to put in. They are never guessed. */
export function notePlaceholders(draft: FlowDraft, notes: Notes) {
  const doubted = notes.doubted()
  for (const [path, text] of textsIn(draft, [])) {
    const reason = reasonOf(text, path)
    if (reason !== undefined && !doubted.has(pointer(path))) notes.note("warning", path, text, text, reason)
  }
}

function* textsIn(json: Json | undefined, path: Path): Generator<[Path, string]> {
  if (typeof json === "string") yield [path, json]
  else if (isList(json)) for (const [index, item] of json.entries()) yield* textsIn(item, [...path, index])
  else if (isObject(json))
    for (const [name, value] of Object.entries(json)) yield* textsIn(value, [...path, name])
}

function reasonOf(text: string, path: Path): string | undefined {
  if (holds(text, "${", "}") || holds(text, "{{", "}}") || /"(?:Fn::\w+|Ref)":/.test(text)) {
    return "This is worked out only when the template is deployed. Put the value itself here."
  }
  const isPlaceholder = /^<[^<>]+>$/.test(text) || /^your[-_]/i.test(text) || standsForItself(text, path)
  return isPlaceholder ? "This looks like a placeholder. Put your own value here." : undefined
}

function holds(text: string, opening: string, closing: string): boolean {
  const start = text.indexOf(opening)
  return start >= 0 && text.indexOf(closing, start) > 0
}

/** `Bucket_Name_value`, `connector-profile-name`, `Object_ID`: the name of the member in place of its value. */
function standsForItself(text: string, path: Path): boolean {
  const name = path.at(-1)
  if (typeof name !== "string" || name === "description" || path.includes("customProperties")) return false
  if (name === "connectorProfileName" && /^connector[-_]profile/i.test(text)) return true
  const [plain, own] = [plainName(text), plainName(name)]
  return plain === `${own}value` || (/[-_]/.test(text) && (plain === own || plain === `${own}id`))
}
