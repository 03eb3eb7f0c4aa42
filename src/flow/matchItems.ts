import type { Json } from "./request.ts"

/**
 * For each new item the index of the old one it continues, if any: first the equal one at the same place,
 * then an equal one elsewhere, then whatever was at the same place and is not continued otherwise.
 */
export function matchItems(before: readonly Json[], after: readonly Json[]): (number | undefined)[] {
  const was = before.map((item) => JSON.stringify(item))
  const is = after.map((item) => JSON.stringify(item))
  const matches = is.map((text, index) => (was[index] === text ? index : undefined))
  const taken = new Set(matches)
  const elsewhere = new Map<string, number[]>()
  for (const [index, text] of was.entries()) {
    if (taken.has(index)) continue
    const places = elsewhere.get(text)
    if (places === undefined) elsewhere.set(text, [index])
    else places.push(index)
  }
  for (const [index, text] of is.entries()) {
    if (matches[index] !== undefined) continue
    matches[index] = elsewhere.get(text)?.shift()
    taken.add(matches[index])
  }
  return matches.map((match, index) => {
    if (match !== undefined || index >= before.length || taken.has(index)) return match
    return index
  })
}
