import fc from "fast-check"
import { expect, test } from "vitest"
import { canonical, memberTexts, objectText } from "./json.ts"

test("member texts keep numbers, escapes and order as written and drop white space between tokens", () => {
  const text = `{
    "b": [ 1.50, -0, 1e400, 12345678901234567890 ],
    "a": { "x y": "a  b\\u0041 {\\"}," , "n": null },
    "__proto__": { "deep": [ [ ], { } ] },
    "c" : true
  }`
  expect([...memberTexts(text)]).toStrictEqual([
    ["b", "[1.50,-0,1e400,12345678901234567890]"],
    ["a", '{"x y":"a  b\\u0041 {\\"},","n":null}'],
    ["__proto__", '{"deep":[[],{}]}'],
    ["c", "true"],
  ])
})

test("of a repeated member the last one counts", () => {
  expect([...memberTexts('{"a":1,"b":2,"\\u0061":3}')]).toStrictEqual([
    ["b", "2"],
    ["a", "3"],
  ])
})

test("an object put together from its member texts is the object as JSON.stringify writes it", () => {
  const objects = fc.dictionary(fc.string(), fc.jsonValue())
  fc.assert(
    fc.property(objects, fc.constantFrom(undefined, 2, "\t"), (object, indent) => {
      expect(objectText(memberTexts(JSON.stringify(object, null, indent)))).toBe(JSON.stringify(object))
    }),
  )
})

test("the canonical text does not depend on the order of members and forgets nothing", () => {
  const one = JSON.parse('{"a":[1,{"y":null,"x":"é"}],"__proto__":{"z":1}}')
  const other = JSON.parse('{ "__proto__": {"z":1.0}, "a": [1, {"x":"\\u00e9","y":null}] }')
  expect(canonical(one)).toBe(canonical(other))
  expect(canonical(one)).toBe('{"__proto__":{"z":1},"a":[1,{"x":"é","y":null}]}')
  expect(canonical(JSON.parse('{"a":1}'))).not.toBe(canonical(JSON.parse('{"a":1,"__proto__":null}')))
})
