import type { Field } from "#catalog/field.ts"
import { fieldAt } from "#catalog/fieldAt.ts"
import type { Difference } from "../differences.ts"
import { at, type FlowDraft, isList, type Json, type Path } from "../request.ts"
import { type NodeWords, taskWords } from "../sentences.ts"
import { sourceKeyOf } from "../task.ts"
import { moment } from "./moment.ts"
import { enumerate, shorten } from "./phrase.ts"
import { destinationWords } from "./sideWords.ts"

/** A difference in a whole sentence: what, where, from what to what. */
export function changeSentence(difference: Difference, deployed: FlowDraft, draft: FlowDraft): string {
  const { path, kind } = difference
  const [list, index] = path
  const owner = kind === "removed" && path.length === 2 ? deployed : draft
  const item = typeof index === "number" ? itemWords(owner, list, index) : undefined
  if (item === undefined) return `${part(list, path.length)}${what(difference)}.`
  const name = `${item.kind} ${Number(index) + 1}, ${item.title}`
  if (path.length > 2) return `${name}: ${what(difference)}.`
  const doing = `${item.kind} ${item.title}: ${item.sentence}`
  switch (kind) {
    case "added":
      return `Added: ${doing}.`
    case "removed":
      return `Removed: ${doing}.`
    case "moved":
      return `Moved from place ${Number(difference.before) + 1} to ${Number(difference.after) + 1}: ${doing}.`
    case "changed":
      return `Changed: ${doing}.`
  }
}

function itemWords(owner: FlowDraft, list: Path[number] | undefined, index: number): NodeWords | undefined {
  const item = at(owner, [list ?? "", index]) ?? null
  if (list === "tasks") return taskWords(item, sourceKeyOf(owner))
  return list === "destinationFlowConfigList" ? destinationWords(item) : undefined
}

function part(member: Path[number] | undefined, depth: number): string {
  return depth < 2 ? "" : `${fieldAt([member ?? ""])?.label ?? member}: `
}

function what({ path, kind, before, after }: Difference): string {
  const field = fieldAt(path)
  const label = field?.label ?? String(path.at(-1))
  switch (kind) {
    case "added":
      return `${label} added${valued(": ", after, field)}`
    case "removed":
      return `${label} removed${valued(", it was ", before, field)}`
    case "moved":
    case "changed":
      return `${label} changed${valued(" from ", before, field)}${valued(" to ", after, field)}`
  }
}

/** Objects have no short form; that they came or went says enough. */
function valued(lead: string, value: Json | undefined, field: Field | undefined): string {
  const text = value === undefined ? undefined : say(value, field)
  return text === undefined ? "" : `${lead}${text}`
}

function say(value: Json, field: Field | undefined): string | undefined {
  if (typeof value === "string") return field?.kind === "choice" ? optionLabel(value, field) : quote(value)
  if (typeof value === "number") return field?.kind === "time" ? moment(value * 1000) : String(value)
  if (typeof value === "boolean") return field?.kind === "flag" ? (value ? "on" : "off") : String(value)
  if (value === null) return "null"
  if (!isList(value)) return undefined
  if (value.length === 0) return "none"
  const texts = value.filter((item) => typeof item === "string")
  return texts.length === value.length ? enumerate(texts) : undefined
}

function optionLabel(value: string, field: Extract<Field, { kind: "choice" }>): string {
  return field.options.find((option) => option.value === value)?.label ?? quote(value)
}

function quote(text: string): string {
  return text === "" ? "empty text" : `"${shorten(text)}"`
}
