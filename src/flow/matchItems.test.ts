import fc from "fast-check"
import { expect, test } from "vitest"
import { matchItems } from "./matchItems.ts"

test("equal items at their place stay, equal items elsewhere are followed, the rest takes over its place", () => {
  expect(matchItems(["a", "b", "c"], ["a", "c", "b"])).toStrictEqual([0, 2, 1])
  expect(matchItems(["a", "b", "c"], ["a", "b changed", "c"])).toStrictEqual([0, 1, 2])
  expect(matchItems(["a", "b"], ["new", "a", "b"])).toStrictEqual([undefined, 0, 1])
  expect(matchItems(["a", "b", "c"], ["b", "c"])).toStrictEqual([1, 2])
  expect(matchItems([], ["a"])).toStrictEqual([undefined])
})

test("an item takes over a place only when nothing else continues what was there", () => {
  expect(matchItems(["a", "b"], ["b", "x"])).toStrictEqual([1, undefined])
})

test("equal items are told apart by their order", () => {
  expect(matchItems(["a", "a"], ["b", "a", "a"])).toStrictEqual([undefined, 1, 0])
})

const items = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 })

test("no old item is continued twice, and no equal one is lost", () => {
  fc.assert(
    fc.property(items, items, (before, after) => {
      const matches = matchItems(before, after)
      const used = matches.filter((match) => match !== undefined)
      expect(matches).toHaveLength(after.length)
      expect(new Set(used).size).toBe(used.length)
      for (const match of used) expect(match).toBeLessThan(before.length)
      for (const letter of "abcd") {
        const count = (list: readonly string[]) => list.filter((item) => item === letter).length
        const followed = after.filter(
          (item, index) => item === letter && before[matches[index] ?? -1] === letter,
        )
        expect(followed).toHaveLength(Math.min(count(before), count(after)))
      }
    }),
  )
})
