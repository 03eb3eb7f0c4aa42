import fc from "fast-check"
import { expect, test } from "vitest"
import { prepareUpdate } from "./prepareUpdate.ts"

function prepared(text: string, token = "t"): unknown {
  return prepareUpdate("a", token, new TextEncoder().encode(text).buffer as ArrayBuffer)
}

test.for([
  ['{"flowName":"a"}', '{"flowName":"a","clientToken":"t"}'],
  ['{\n  "flowName": "a"\n}', '{\n  "flowName": "a",\n  "clientToken": "t"\n}'],
  ['{\r\n\t"flowName": "a"\r\n}\r\n', '{\r\n\t"flowName": "a",\r\n\t"clientToken": "t"\r\n}\r\n'],
  [' { "flowName":"a" , "b":"}" } ', ' { "flowName":"a" , "b":"}", "clientToken": "t" } '],
] as const)("the token is added as the last member of %j", ([text, expected]) => {
  expect(prepared(text)).toStrictEqual({ flowName: "a", clientToken: "t", text: expected })
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
      expect(prepared(body, token)).toStrictEqual({ flowName: "a", clientToken: token, text })
    }),
  )
})
