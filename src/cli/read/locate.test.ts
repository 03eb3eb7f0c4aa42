import { describe, expect, test } from "vitest"
import { locateIn } from "./locate.ts"

const text = `{
"name": "a",
  "list": [
    "first", { "inner": 1 }
  ],
  "map": {
    "__proto__": true }
}`
const locate = locateIn(text)

describe("a place of the flow in its text", () => {
  test.for([
    ["a member with its plain value", ["name"], [2, 1, 2, 12]],
    ["of a longer member its name", ["list"], [3, 3, 3, 9]],
    ["a plain item", ["list", 0], [4, 5, 4, 12]],
    ["of a longer item its bracket", ["list", 1], [4, 14, 4, 15]],
    ["a member of an item", ["list", 1, "inner"], [4, 16, 4, 26]],
    ["a member with a name that JavaScript knows", ["map", "__proto__"], [7, 5, 7, 22]],
    ["what is missing, at the part around it", ["map", "none", "deeper"], [6, 3, 6, 8]],
    ["what is missing at the top, at the first bracket", ["none"], [1, 1, 1, 2]],
  ] as const)("%s", ([, path, [line, column, endLine, endColumn]]) => {
    expect(locate(path)).toStrictEqual({ line, column, endLine, endColumn })
  })
})

test("a text that is no JSON has no places", () => {
  expect(locateIn("")(["name"])).toBeUndefined()
})
