import { matchByMeaning } from "./matchByMeaning.ts"
import { at, type Json, sameJson } from "./request.ts"
import { destinationFieldOf } from "./task.ts"

/** Something in the three versions of a merge. */
export interface Three<Value> {
  base: Value
  mine: Value
  theirs: Value
}

/** The two sides of a merge. */
export type Side = "mine" | "theirs"

/** One item through the three versions of a list: its index in each, where it is there. */
export type Trio = Three<number | undefined>

/** Which items of three lists are the same one, by meaning. Each index of each list is in one trio. */
export function triosByMeaning(
  lists: Three<readonly Json[]>,
  sourceKey: string | undefined,
): readonly Trio[] {
  const { base, mine, theirs } = lists
  const inMine = matchByMeaning(base, mine, sourceKey).matches
  const inTheirs = matchByMeaning(base, theirs, sourceKey).matches
  const [myPlaces, theirPlaces] = [placesIn(inMine), placesIn(inTheirs)]
  const kept = base.map((_, index) => ({
    base: index,
    mine: myPlaces.get(index),
    theirs: theirPlaces.get(index),
  }))
  const left = added(inTheirs)
  const addedByMe = added(inMine).map((index) => {
    const twin = left.findIndex((other) => isSameAddition(mine[index] ?? null, theirs[other] ?? null))
    return { base: undefined, mine: index, theirs: twin < 0 ? undefined : left.splice(twin, 1)[0] }
  })
  return [
    ...kept,
    ...addedByMe,
    ...left.map((index) => ({ base: undefined, mine: undefined, theirs: index })),
  ]
}

/** The items of three lists at the same places. */
export function triosByPlace(list: readonly Json[]): readonly Trio[] {
  return list.map((_, index) => ({ base: index, mine: index, theirs: index }))
}

/** The sides that have moved items which they have in common with the base. */
export function movedBy(trios: readonly Trio[]): readonly Side[] {
  const known = trios.filter(({ base }) => base !== undefined)
  return (["mine", "theirs"] as const).filter((side) => !isRising(known.map((trio) => trio[side])))
}

/** Whether the two sides have what they share in the same order. */
export function haveSameOrder(trios: readonly Trio[]): boolean {
  return isRising(inOrderOf("mine", trios).map(({ theirs }) => theirs))
}

/** The trios in the order of one side; what only the other side has stands behind what it stands behind there. */
export function merged(trios: readonly Trio[], lead: Side): readonly Trio[] {
  const other = lead === "mine" ? "theirs" : "mine"
  const order = [...inOrderOf(lead, trios)]
  const places = new Map(trios.map((trio) => [trio[other], trio]))
  for (const trio of inOrderOf(other, trios)) {
    if (trio[lead] !== undefined) continue
    const before = places.get(Number(trio[other]) - 1)
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, trio)
  }
  return order
}

function inOrderOf(side: Side, trios: readonly Trio[]): readonly Trio[] {
  return trios
    .filter((trio) => trio[side] !== undefined)
    .toSorted((a, b) => Number(a[side]) - Number(b[side]))
}

function isRising(indexes: readonly (number | undefined)[]): boolean {
  const present = indexes.filter((index) => index !== undefined)
  return present.every((index, place) => place === 0 || index > Number(present[place - 1]))
}

/** For each index of the base, where the item is now. */
function placesIn(matches: readonly (number | undefined)[]): ReadonlyMap<number | undefined, number> {
  return new Map(matches.map((match, index) => [match, index]))
}

function added(matches: readonly (number | undefined)[]): number[] {
  return matches.flatMap((match, index) => (match === undefined ? [index] : []))
}

/** Equal, or of the same type and writing the same field, of which AppFlow takes one. */
function isSameAddition(a: Json, b: Json): boolean {
  if (sameJson(a, b)) return true
  const field = destinationFieldOf(a)
  return (
    field !== undefined &&
    field === destinationFieldOf(b) &&
    sameJson(at(a, ["taskType"]), at(b, ["taskType"]))
  )
}
