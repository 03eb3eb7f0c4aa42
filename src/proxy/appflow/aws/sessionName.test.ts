import fc from "fast-check"
import { expect, test } from "vitest"
import { sessionName } from "./sessionName.ts"

test.each([
  [{ sub: "ada" }, "ada"],
  [{ sub: "0815", email: "ada@example.com" }, "ada@example.com"],
  [{ sub: "auth0|Ada Lovelace" }, "auth0-Ada-Lovelace"],
  [{ sub: "a" }, "sluice-a"],
  [{ sub: "" }, "sluice-"],
])("%j is %s", (principal, name) => {
  expect(sessionName(principal)).toBe(name)
})

test("whatever people are called, AWS takes it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (sub) => {
      expect(sessionName({ sub })).toMatch(/^[\w+=,.@-]{2,64}$/)
    }),
  )
})
