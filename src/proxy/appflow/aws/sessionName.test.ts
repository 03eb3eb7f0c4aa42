import fc from "fast-check"
import { expect, test } from "vitest"
import { sessionName } from "./sessionName.ts"

test.each([
  [{ sub: "ada" }, "ada"],
  [{ sub: "0815", email: "ada@example.com" }, "ada@example.com"],
  [{ sub: "auth0|Ada Lovelace" }, expect.stringMatching(/^auth0-Ada-Lovelace-[0-9a-f]{8}$/)],
  [{ sub: "a" }, expect.stringMatching(/^a-[0-9a-f]{8}$/)],
  [{ sub: "" }, expect.stringMatching(/^-[0-9a-f]{8}$/)],
])("%j is %s", (principal, name) => {
  expect(sessionName(principal)).toEqual(name)
})

test("whatever people are called, AWS takes it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (sub) => {
      expect(sessionName({ sub })).toMatch(/^[\w+=,.@-]{2,64}$/)
    }),
  )
})

test.each([
  ["a|b", "a-b"],
  ["a|b", "a b"],
  ["ä", "ö"],
  [`${"x".repeat(64)}1`, `${"x".repeat(64)}2`],
])("%j and %j are two people", (one, other) => {
  expect(sessionName({ sub: one })).not.toBe(sessionName({ sub: other }))
})
