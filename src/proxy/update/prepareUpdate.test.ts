import fc from "fast-check"
import { expect, test } from "vitest"
import { prepareUpdate } from "./prepareUpdate.ts"

function prepared(text: string, token = "t"): unknown {
  const body = new TextEncoder().encode(text).buffer as ArrayBuffer
  return prepareUpdate("a", { token, base: '"base"' }, body)
}

test.for([
  ['{"flowName":"a"}', '{"flowName":"a","clientToken":"t"}'],
  ['{\n  "flowName": "a"\n}', '{\n  "flowName": "a",\n  "clientToken": "t"\n}'],
  ['{\r\n\t"flowName": "a"\r\n}\r\n', '{\r\n\t"flowName": "a",\r\n\t"clientToken": "t"\r\n}\r\n'],
  [' { "flowName":"a" , "b":"}" } ', ' { "flowName":"a" , "b":"}", "clientToken": "t" } '],
] as const)("the token is added as the last member of %j", ([text, expected]) => {
  expect(prepared(text)).toMatchObject({ flowName: "a", clientToken: "t", text: expected, base: '"base"' })
})

test("whatever the body and the token, the text is the body with one member more", () => {
  const bodies = fc.dictionary(
    fc.string().filter((key) => key !== "clientToken" && key !== "flowName"),
    fc.jsonValue(),
  )
  const tokens = fc.string({ minLength: 1, maxLength: 256, unit: "grapheme-ascii" })
  fc.assert(
    fc.property(bodies, tokens, fc.constantFrom(undefined, 2, "\t"), (rest, token, indent) => {
      const body = JSON.stringify({ flowName: "a", ...rest }, null, indent)
      const text = JSON.stringify({ flowName: "a", ...rest, clientToken: token }, null, indent)
      expect(prepared(body, token)).toMatchObject({ flowName: "a", clientToken: token, text })
    }),
  )
})

test.for([
  ['{"flowName":"a","__type":"x"}', "/__type"],
  ['{"flowName":"a","tasks":[{},{"connectorOperator":{"__type":1}}]}', "/tasks/1/connectorOperator/__type"],
] as const)("a structure may not say its type: %s", ([text, place]) => {
  expect(prepared(text)).toStrictEqual({
    refusal: `The member at ${place} is refused: AppFlow's protocol keeps the name __type for itself.`,
  })
})

test("a property that somebody has named __type is a property like any other", () => {
  const text = '{"flowName":"a","tasks":[{"taskProperties":{"__type":"x"}}],"clientToken":"t"}'
  expect(prepared(text)).toMatchObject({ text })
})

test.for([
  ['"tag"', '"tag"'],
  ['W/"tag"', '"tag"'],
  ["*", "*"],
  ['"W/tag"', '"W/tag"'],
] as const)("the base %s is %s", ([base, expected]) => {
  const body = new TextEncoder().encode('{"flowName":"a"}').buffer as ArrayBuffer
  expect(prepareUpdate("a", { token: "t", base }, body)).toMatchObject({ base: expected })
})

test("a body is refused when it is nested deeper than 64 levels, whatever its texts hold", () => {
  const nested = (levels: number) =>
    `{"flowName":"a","b":"[{","x":${"[".repeat(levels)}${"]".repeat(levels)}}`
  expect(prepared(nested(63))).toMatchObject({ flowName: "a" })
  const refusal = "The body is nested more than 64 levels deep."
  expect(prepared(nested(64))).toStrictEqual({ refusal })
  expect(prepared(nested(200_000))).toStrictEqual({ refusal })
})

test.for([
  ['{"flowName":"b","flowName":"a"}', "flowName"],
  ['{"flowName":"b","flow\\u004eame" : "a"}', "flowName"],
  ['{"flowName":"a","clientToken":"u","clientToken":"t"}', "clientToken"],
  ['{"flowName":"a","tasks":[{"__proto__":1},{"__proto__":{"x":[],"x":{}}}]}', "x"],
] as const)("a member that is given twice is refused: %s", ([text, name]) => {
  const refusal = `The member "${name}" is given twice in one object: AppFlow might read the other one than Sluice does.`
  expect(prepared(text)).toStrictEqual({ refusal })
})

test("members of different objects may have one name, and texts may look like members", () => {
  const text =
    '{"flowName":"a","b":{"flowName":"b"},"c":["flowName",{"x":"\\"x\\":"},{"x":1}],"clientToken":"t"}'
  expect(prepared(text)).toMatchObject({ text })
})

test("a body is refused when it has more parts than any flow, whatever its texts hold", () => {
  const having = (items: number) =>
    `{"flowName":"a","b":${JSON.stringify(',"\\\\'.repeat(300_000))},"x":[${"{},".repeat(items)}0]}`
  expect(prepared(having(99_990))).toMatchObject({ flowName: "a" })
  expect(prepared(having(100_000))).toStrictEqual({
    refusal: "The body has more than 200000 members and items.",
  })
})

test("a text of many megabytes is a text like any other", () => {
  const text = `{"flowName":"a","description":"${"x".repeat(9_900_000)}","clientToken":"t"}`
  expect(prepared(text)).toMatchObject({ flowName: "a", text })
})

test("what an update configures is what AppFlow would describe, without token and service's own members", () => {
  const text = '{"flowName":"a","flowStatus":"Active","tasks":[],"clientToken":"t","newer":1}'
  expect(prepared(text)).toMatchObject({ config: { flowName: "a", tasks: [], newer: 1 } })
  expect(Object.keys((prepared(text) as { config: object }).config)).toStrictEqual([
    "flowName",
    "tasks",
    "newer",
  ])
})
