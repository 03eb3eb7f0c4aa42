import fc from "fast-check"
import { expect, test } from "vitest"
import { compile, patterns } from "#catalog/patterns.ts"
import { simpleLetters } from "./simpleLetters.ts"

test.each([
  ["plain words, and more", "plain words, and more"],
  ["Ærø, Łódź & Straße", "AEro, Lodz and Strasse"],
  ["R&D: “all” of it (50%)", "R and D, all of it 50 percent"],
  ["a – b — c", "a - b - c"],
  ["https://example.com/x", "https, example.com x"],
  ["½ off…", "1 2 off..."],
  ["don't", "dont"],
  [" (all) /", "all"],
])("%s becomes %s", (text, simple) => {
  expect(simpleLetters(text)).toBe(simple)
})

test.each(["Привет", "a 日 b", "٣", "()", ""])("%s has no simple letters", (text) => {
  expect(simpleLetters(text)).toBeUndefined()
})

test("what it makes, AppFlow takes, and it makes no more of it", () => {
  const allowed = compile(patterns.description)
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const simple = simpleLetters(text)
      if (simple === undefined) return
      expect(simple).toMatch(allowed)
      expect(simpleLetters(simple)).toBe(simple)
    }),
    { numRuns: 2000 },
  )
})
