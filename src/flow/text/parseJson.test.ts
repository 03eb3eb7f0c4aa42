import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parseJson } from "./parseJson.ts"

/** The fault as a person reads it, or "" when there is none. */
function said(text: string): string {
  const parsed = parseJson(text)
  if (parsed.ok) return ""
  const { message, line, column } = parsed.fault
  return `${message} at line ${line}, column ${column}`
}

describe("parseJson", () => {
  it("takes an object", () => {
    expect(parseJson('{ "flowName": "a", "tasks": [1.50, 1e5, -0.1] }')).toStrictEqual({
      ok: true,
      value: { flowName: "a", tasks: [1.5, 100000, -0.1] },
    })
  })

  it("keeps a member that is called __proto__", () => {
    const parsed = parseJson('{ "__proto__": "mine" }')
    expect(parsed.ok && Object.entries(parsed.value)).toStrictEqual([["__proto__", "mine"]])
  })

  it.each([
    ["", "The flow must be one object in { }, beginning at line 1, column 1"],
    ["[]", "The flow must be one object in { }, beginning at line 1, column 1"],
    ["\n  null", "The flow must be one object in { }, beginning at line 2, column 3"],
    ["{", "A } is expected at line 1, column 2"],
    ['{\n  "a": 1\n  "b": 2\n}', "A comma or } is expected at line 3, column 3"],
    ['{ "a": [1 2] }', "A comma or ] is expected at line 1, column 11"],
    ['{ "a": 1', "A comma or } is expected at line 1, column 9"],
    ['{ "a": 1, }', "There is a comma too many before the } at line 1, column 11"],
    ['{ "a": [1, ] }', "There is a comma too many before the ] at line 1, column 12"],
    ['{ "a" 1 }', "A colon is expected after the member name at line 1, column 7"],
    ['{ "a": }', "A value is expected at line 1, column 8"],
    ["{ a: 1 }", "“a” needs double quotes around it at line 1, column 3"],
    ["{ 'a': 1 }", "“'a'” needs double quotes around it at line 1, column 3"],
    ['{ "a": +1 }', "“+1” is not JSON at line 1, column 8"],
    ['{ "a": 1. }', "A number is not finished at line 1, column 8"],
    ['{ "a":\u00a01 }', "There is an invisible character (U+00A0) at line 1, column 7"],
    ['{ "a": "x }', "A closing double quote is missing for the text that begins at line 1, column 8"],
    ['{ "a": "\\d" }', "A backslash must be written \\\\ in the text that begins at line 1, column 8"],
    ['{ "a": "\\u12" }', "\\u needs four hexadecimal digits in the text that begins at line 1, column 8"],
    [
      '{ "a": "\t" }',
      "A tab or another control character must be written as \\t, \\n or \\u… in the text that begins at line 1, column 8",
    ],
    ["{} // x", "There is a comment, which JSON does not have, at line 1, column 4"],
    ["{}}", "Nothing more is expected after the last } at line 1, column 3"],
    ['{ "a": 1, "b": { "a": 1, "a": 2 } }', "The member “a” is given a second time at line 1, column 26"],
    ['{ "a": 1e999 }', "The number 1e999 cannot be kept exactly at line 1, column 8"],
    ['{ "a": 9007199254740993 }', "The number 9007199254740993 cannot be kept exactly at line 1, column 8"],
    [
      '{ "a": "\\ud800" }',
      "Half a character, which cannot be sent, is in the text that begins at line 1, column 8",
    ],
    ['{ "a": 1e-400 }', "The number 1e-400 cannot be kept exactly at line 1, column 8"],
  ])("says what is wrong with %s", (text, words) => {
    expect(said(text)).toBe(words)
  })

  it("refuses what is nested too deeply for any recursion over a draft", () => {
    expect(said(`{"a":${"[".repeat(1e5)}${"]".repeat(1e5)}}`)).toBe(
      "Too many levels are nested at line 1, column 105",
    )
    expect(said("[".repeat(1e5))).toBe("Too many levels are nested at line 1, column 101")
  })

  it("refuses more members than any flow has", () => {
    expect(said(`{${Array.from({ length: 300_002 }, (_, index) => `"${index}":0`).join()}}`)).toBe(
      "There are more members than any flow has at line 1, column 3188902",
    )
  })

  it("reads every object that JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })), (value) => {
        const text = JSON.stringify(value, null, 2)
        expect(parseJson(text)).toStrictEqual({ ok: true, value: JSON.parse(text) })
      }),
    )
  })

  it("takes nothing that JSON.parse refuses, and finds a place in the text for it", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"',
      "1",
      "-",
      "0",
      ".",
      "e",
      "\\",
      "\n",
      "x",
      "/",
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("")
        const parsed = parseJson(text)
        if (parsed.ok) {
          expect(JSON.parse(text)).toStrictEqual(parsed.value)
          return
        }
        const { line, column, offset, length } = parsed.fault
        const lines = text.split("\n")
        expect(lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0) + column - 1).toBe(offset)
        expect(offset + length).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 2000 },
    )
  })
})
