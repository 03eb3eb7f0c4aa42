import fc from "fast-check"
import { expect, test } from "vitest"
import { canonical } from "./canonical.ts"
import { type Json, sameJson } from "./request.ts"

test("the order of members makes no difference, that of items does", () => {
  expect(canonical({ b: [1, { d: null, c: "x" }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}')
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
})

test("a member named __proto__ is one like any other", () => {
  const json = JSON.parse('{"b":1,"__proto__":{"a":2}}') as Json
  expect(canonical(json)).toBe('{"__proto__":{"a":2},"b":1}')
})

test("it is the same for equal JSON only", () => {
  const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json)
  fc.assert(
    fc.property(json, json, (one, other) => {
      expect(canonical(one) === canonical(other)).toBe(sameJson(one, other))
      expect(sameJson(JSON.parse(canonical(one)), one)).toBe(true)
    }),
  )
})
