import { at, isObject, type Json } from "./request.ts"
import { operatorOf } from "./task.ts"

/** For each new item the index of the old one it is, if any; and the new indexes of those that moved. */
export interface ItemMatches {
  matches: readonly (number | undefined)[]
  moved: ReadonlySet<number>
}

/**
 * AppFlow gives tasks no ids and may reorder them, so a task is known by what it does: first the equal
 * one, then the one with the same meaning, then the one that shares most of it.
 */
export function matchByMeaning(
  before: readonly Json[],
  after: readonly Json[],
  sourceKey: string | undefined,
): ItemMatches {
  const matches: (number | undefined)[] = after.map(() => undefined)
  const taken = new Set<number>()
  for (const meaning of meanings) {
    const waiting = new Map<string, number[]>()
    for (const [index, item] of before.entries()) {
      const text = taken.has(index) ? undefined : meaning(item, sourceKey)
      if (text === undefined) continue
      const others = waiting.get(text)
      if (others === undefined) waiting.set(text, [index])
      else others.push(index)
    }
    if (waiting.size === 0) continue
    for (const [index, item] of after.entries()) {
      const text = matches[index] === undefined ? meaning(item, sourceKey) : undefined
      const match = text === undefined ? undefined : waiting.get(text)?.shift()
      if (match === undefined) continue
      matches[index] = match
      taken.add(match)
    }
  }
  return { matches, moved: outOfOrder(matches) }
}

type Meaning = (item: Json, sourceKey: string | undefined) => string | undefined

/** From the whole of an item down to the least by which people would still call it the same. */
const meanings: readonly Meaning[] = [
  (item) => canonical(item),
  (item, key) => said(item, ["taskType", "sourceFields", "destinationField"], operatorOf(item, key)),
  (item, key) => said(item, ["taskType", "sourceFields"], operatorOf(item, key)),
  (item, key) => said(item, ["taskType", "destinationField"], operatorOf(item, key), "destinationField"),
  (item) => said(item, ["sourceFields"], "", "sourceFields"),
  (item) => said(item, ["connectorType"], "", "connectorType"),
]

function said(
  item: Json,
  members: readonly string[],
  operator: string | undefined,
  needed = "taskType",
): string | undefined {
  const value = at(item, [needed])
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0)
  return isEmpty ? undefined : JSON.stringify([members.map((name) => at(item, [name]) ?? null), operator])
}

const texts = new WeakMap<object, string>()

/** The same text for equal JSON, whatever the order of its members. */
function canonical(json: Json): string {
  if (typeof json !== "object" || json === null) return JSON.stringify(json)
  const known = texts.get(json)
  if (known !== undefined) return known
  const text = isObject(json)
    ? `{${Object.entries(json)
        .map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`)
        .sort()
        .join()}}`
    : `[${json.map(canonical).join()}]`
  texts.set(json, text)
  return text
}

/** The fewest items that would have to be moved: all but the longest run that kept its order. */
function outOfOrder(matches: readonly (number | undefined)[]): ReadonlySet<number> {
  const kept = matches.flatMap((from, to) => (from === undefined ? [] : [{ from, to, previous: -1 }]))
  const ends: number[] = []
  for (const [index, item] of kept.entries()) {
    const length = firstNotBelow(ends, item.from, kept)
    item.previous = ends[length - 1] ?? -1
    ends[length] = index
  }
  const moved = new Set(kept.map((item) => item.to))
  let here = kept[ends.at(-1) ?? -1]
  while (here !== undefined) {
    moved.delete(here.to)
    here = kept[here.previous]
  }
  return moved
}

function firstNotBelow(ends: readonly number[], from: number, kept: readonly { from: number }[]): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    const end = kept[ends[middle] ?? -1]
    if (end !== undefined && end.from < from) low = middle + 1
    else high = middle
  }
  return low
}
