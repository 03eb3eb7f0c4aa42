import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { changedRange } from "./changedRange.ts"

describe("changedRange", () => {
  it("is nothing between equal texts", () => {
    expect(changedRange("same", "same")).toBeUndefined()
  })

  it("is the smallest stretch that differs", () => {
    expect(changedRange('"keep": 4', '"keep": 5')).toStrictEqual({ from: 8, to: 9, insert: "5" })
    expect(changedRange("aa", "aaa")).toStrictEqual({ from: 2, to: 2, insert: "a" })
    expect(changedRange("abc", "ac")).toStrictEqual({ from: 1, to: 2, insert: "" })
  })

  it("leads from any text to any other", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\n", "😀"), maxLength: 12 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const range = changedRange(before, after)
        const patched =
          range === undefined ? before : before.slice(0, range.from) + range.insert + before.slice(range.to)
        expect(patched).toBe(after)
      }),
    )
  })
})
