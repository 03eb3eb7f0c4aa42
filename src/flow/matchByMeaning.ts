import { canonical } from "./canonical.ts"
import { at, isList, type Json } from "./request.ts"
import { destinationFieldOf, isProjection, operatorOf } from "./task.ts"

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
  const matches = sameEnds(before, after)
  const found = new Set(matches)
  let left = before.flatMap((_, index) => (found.has(index) ? [] : [index]))
  let open = after.flatMap((_, index) => (matches[index] === undefined ? [index] : []))
  for (const meaning of meanings) {
    if (left.length === 0 || open.length === 0) break
    const waiting = new Map<unknown, number[]>()
    for (const index of left.toReversed()) {
      const meant = meaning(before[index] ?? null, sourceKey)
      const others = waiting.get(meant)
      if (others === undefined) waiting.set(meant, [index])
      else others.push(index)
    }
    waiting.delete(undefined)
    for (const index of open) matches[index] = waiting.get(meaning(after[index] ?? null, sourceKey))?.pop()
    const taken = new Set(matches)
    left = left.filter((index) => !taken.has(index))
    open = open.filter((index) => matches[index] === undefined)
  }
  return { matches, moved: outOfOrder(matches) }
}

/** Most edits touch one item; those before and behind it are what they were. */
function sameEnds(before: readonly Json[], after: readonly Json[]): (number | undefined)[] {
  const shorter = Math.min(before.length, after.length)
  const shift = before.length - after.length
  let first = 0
  while (first < shorter && before[first] === after[first]) first++
  let last = after.length
  while (last > first && last + shift > first && before[last - 1 + shift] === after[last - 1]) last--
  return after.map((_, index) => {
    if (index < first) return index
    return index < last ? undefined : index + shift
  })
}

/** What an item says, for comparison; nothing where it does not say it. */
type Meaning = (item: Json, sourceKey: string | undefined) => unknown

/** From the very object down to the least by which people would still call an item the same. */
const meanings: readonly Meaning[] = [
  (item) => (typeof item === "object" ? item : undefined),
  (item) => canonical(item),
  (item, key) =>
    said(item, ["taskType"], [at(item, ["sourceFields"]), destinationFieldOf(item), operatorOf(item, key)]),
  (item, key) => said(item, ["taskType", "sourceFields"], [operatorOf(item, key)]),
  (item, key) => said(item, ["taskType", "destinationField"], [operatorOf(item, key)]),
  (item) => said(item, ["taskType", "sourceFields"], []),
  (item) => said(item, ["taskType", "destinationField"], []),
  (item) => said(item, ["sourceFields", "destinationField"], []),
  (item) => said(item, ["connectorType"], []),
  (item, key) => (isProjection(item, key) ? "projection" : undefined),
]

/** The members that must be there, and what else counts. */
function said(
  item: Json,
  members: readonly string[],
  rest: readonly (Json | undefined)[],
): string | undefined {
  const values = members.map((name) => at(item, [name]))
  const isMissing = values.some((value) => value === undefined || (isList(value) && value.length === 0))
  return isMissing ? undefined : JSON.stringify([values, rest])
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
