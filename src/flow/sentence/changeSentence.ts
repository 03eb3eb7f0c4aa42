import { fieldAt } from "#catalog/fieldAt.ts"
import { type Difference, isGoneItem } from "../differences.ts"
import type { FlowDraft, Json, Path } from "../request.ts"
import type { NodeWords } from "../sentences.ts"
import { type ItemName, itemWords, numberedName } from "./itemName.ts"
import { listChange } from "./listChange.ts"
import { asSentence } from "./phrase.ts"
import { listedWords, valueWords } from "./valueWords.ts"

/** A difference in a whole sentence: what, where, from what to what. */
export function changeSentence(
  difference: Difference,
  deployed: FlowDraft,
  draft: FlowDraft,
  nameOf: ItemName = numberedName,
): string {
  const { path } = difference
  const owner = isGoneItem(difference) ? deployed : draft
  const item = itemWords(owner, path)
  if (item !== undefined && path.length === 2) return asSentence(itemChange(difference, item))
  const where = nameOf(owner, path) ?? part(path)
  return asSentence(`${where === undefined ? "" : `${where}: `}${what(difference, deployed, draft)}`)
}

function itemChange({ kind, before, after }: Difference, item: NodeWords): string {
  const doing = `${item.kind} ${item.title}: ${item.sentence}`
  switch (kind) {
    case "added":
      return `Added: ${doing}`
    case "removed":
      return `Removed: ${doing}`
    case "moved":
      return `Moved from place ${Number(before) + 1} to ${Number(after) + 1}: ${doing}`
    case "changed":
      return `Changed: ${doing}`
  }
}

function part([member, ...inside]: Path): string | undefined {
  if (member === undefined || inside.length === 0) return undefined
  return fieldAt([member])?.label ?? String(member)
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
