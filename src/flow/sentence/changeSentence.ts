import { fieldAt } from "#catalog/fieldAt.ts"
import { type Difference, isGoneItem } from "../differences.ts"
import { at, type FlowDraft, type Json, type Path } from "../request.ts"
import { type NodeWords, taskWords } from "../sentences.ts"
import { sourceFieldsOf, sourceKeyOf } from "../task.ts"
import { listChange } from "./listChange.ts"
import { asSentence, enumerate } from "./phrase.ts"
import { destinationWords } from "./sideWords.ts"
import { listedWords, valueWords } from "./valueWords.ts"

/** A difference in a whole sentence: what, where, from what to what. */
export function changeSentence(difference: Difference, deployed: FlowDraft, draft: FlowDraft): string {
  return asSentence(told(difference, deployed, draft))
}

function told(difference: Difference, deployed: FlowDraft, draft: FlowDraft): string {
  const { path, kind } = difference
  const [list, index] = path
  const owner = isGoneItem(difference) ? deployed : draft
  const item = typeof index === "number" ? itemWords(owner, list, index) : undefined
  if (item === undefined) return `${part(list, path.length)}${what(difference, deployed, draft)}`
  if (path.length > 2) {
    const name = `${item.kind} ${Number(index) + 1}, ${item.title}${ofFields(owner, path)}`
    return `${name}: ${what(difference, deployed, draft)}`
  }
  const doing = `${item.kind} ${item.title}: ${item.sentence}`
  switch (kind) {
    case "added":
      return `Added: ${doing}`
    case "removed":
      return `Removed: ${doing}`
    case "moved":
      return `Moved from place ${Number(difference.before) + 1} to ${Number(difference.after) + 1}: ${doing}`
    case "changed":
      return `Changed: ${doing}`
  }
}

function itemWords(owner: FlowDraft, list: Path[number] | undefined, index: number): NodeWords | undefined {
  const item = at(owner, [list ?? "", index]) ?? null
  if (list === "tasks") return taskWords(item, sourceKeyOf(owner))
  return list === "destinationFlowConfigList" ? destinationWords(item) : undefined
}

/** Which of many tasks of a kind it is; that is said anyway where its source fields are what changes. */
function ofFields(owner: FlowDraft, path: Path): string {
  const fields = path[2] === "sourceFields" ? [] : sourceFieldsOf(at(owner, path.slice(0, 2)) ?? null)
  return fields.length === 0 || fields.length > 3 ? "" : ` (${enumerate(fields)})`
}

function part(member: Path[number] | undefined, depth: number): string {
  return depth < 2 ? "" : `${fieldAt([member ?? ""])?.label ?? member}: `
}

function what({ path, kind, before, after }: Difference, deployed: FlowDraft, draft: FlowDraft): string {
  const label = fieldAt(path)?.label ?? String(path.at(-1))
  switch (kind) {
    case "added":
      return `${label} added${valued(": ", after, path, draft)}`
    case "removed":
      return `${label} removed${valued(", it was ", before, path, deployed)}`
    case "moved":
    case "changed": {
      const items = itemsChange(before, after, path)
      if (items !== undefined) return `${label} changed: ${items}`
      return `${label} changed${valued(" from ", before, path, deployed)}${valued(" to ", after, path, draft)}`
    }
  }
}

function itemsChange(before: Json | undefined, after: Json | undefined, path: Path): string | undefined {
  const [was, is] = [before, after].map((list) => listedWords(list, path))
  return was === undefined || is === undefined ? undefined : listChange(was, is)
}

function valued(lead: string, value: Json | undefined, path: Path, draft: FlowDraft): string {
  const text = value === undefined ? undefined : valueWords(value, path, draft)
  return text === undefined ? "" : `${lead}${text}`
}
