import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { applyEdit, type Edit } from "../edit.ts"
import { at, isList, isObject, type Json, type JsonObject, type Path } from "../request.ts"
import { changeText } from "./changeText.ts"

const seed = Date.now()

function changed(text: string, change: (draft: JsonObject) => JsonObject): string {
  const draft = JSON.parse(text.replace(/^\uFEFF/, ""))
  return changeText(text, draft, change(draft))
}

describe("one edit changes one place", () => {
  const text = `{
    "flowName" : "nightly",
    "tasks": [
        { "taskType": "Map", "sourceFields": ["Id"] },
        {
            "taskType": "Filter",
            "sourceFields": [ "Id","Name" ]
        }
    ],
    "newer": {}
}
`
  it.each<[string, Edit, string, string]>([
    ["a value", { kind: "set", path: ["flowName"], value: "daily" }, '"nightly"', '"daily"'],
    [
      "an item of a line",
      { kind: "set", path: ["tasks", 0, "sourceFields", 0], value: "Key" },
      '["Id"]',
      '["Key"]',
    ],
    [
      "a new item of a line",
      { kind: "insert", path: ["tasks", 1, "sourceFields"], index: 2, value: "Phone" },
      '"Id","Name" ]',
      '"Id","Name","Phone" ]',
    ],
    [
      "a new member of a line",
      { kind: "set", path: ["tasks", 0, "taskProperties"], value: { VALUE: "1" } },
      '["Id"] }',
      '["Id"], "taskProperties": {"VALUE": "1"} }',
    ],
    [
      "a new member",
      { kind: "set", path: ["tasks", 1, "destinationField"], value: "Id" },
      '"Id","Name" ]\n',
      '"Id","Name" ],\n            "destinationField": "Id"\n',
    ],
    [
      "a member in an empty object",
      { kind: "set", path: ["newer", "a"], value: [1] },
      "{}",
      '{\n        "a": [\n            1\n        ]\n    }',
    ],
    [
      "a removed item",
      { kind: "remove", path: ["tasks", 0] },
      '\n        { "taskType": "Map", "sourceFields": ["Id"] },',
      "",
    ],
    ["a removed member", { kind: "remove", path: ["flowName"] }, '\n    "flowName" : "nightly",', ""],
    ["the last member", { kind: "remove", path: ["newer"] }, '],\n    "newer": {}', "]"],
    [
      "a moved item",
      { kind: "move", path: ["tasks"], from: 0, to: 1 },
      '{ "taskType": "Map", "sourceFields": ["Id"] },\n        {\n            "taskType": "Filter",\n            "sourceFields": [ "Id","Name" ]\n        }',
      '{\n            "taskType": "Filter",\n            "sourceFields": [ "Id","Name" ]\n        },\n        { "taskType": "Map", "sourceFields": ["Id"] }',
    ],
  ])("%s", (_name, edit, was, is) => {
    expect(text).toContain(was)
    expect(changed(text, (draft) => applyEdit(draft, edit))).toBe(text.replace(was, is))
  })

  it("in a text of one line too", () => {
    const set: Edit = { kind: "set", path: ["b"], value: { c: [1, 2] } }
    expect(changed('{"a":1}', (draft) => applyEdit(draft, set))).toBe('{"a":1,"b":{"c":[1,2]}}')
    expect(changed('{ "a": 1 }', (draft) => applyEdit(draft, set))).toBe('{ "a": 1, "b": {"c": [1, 2]} }')
    expect(changed("{}", (draft) => applyEdit(draft, set))).toBe(
      '{\n  "b": {\n    "c": [\n      1,\n      2\n    ]\n  }\n}',
    )
  })

  it("spaced as the items around it, also where the first goes elsewhere", () => {
    expect(changed('{"a": [1, 2, 3]}', () => ({ a: [2, 3, 1] }))).toBe('{"a": [2, 3, 1]}')
    expect(changed('{"a": [ 1,2,  3 ]}', () => ({ a: [3, 2] }))).toBe('{"a": [ 3,2 ]}')
  })

  it("with the line ends and the tabs of the text", () => {
    expect(changed('\uFEFF{\r\n\t"a": []\r\n}\r\n', () => ({ a: [{ b: 1 }] }))).toBe(
      '\uFEFF{\r\n\t"a": [\r\n\t\t{\r\n\t\t\t"b": 1\r\n\t\t}\r\n\t]\r\n}\r\n',
    )
  })

  it("and numbers and letters stay as they were written", () => {
    expect(changed('{"a":1.50,"b":"\\u00e9","c":1}', (draft) => ({ ...draft, c: 2 }))).toBe(
      '{"a":1.50,"b":"\\u00e9","c":2}',
    )
  })
})

it("gives way to the printed flow where the text is no JSON", () => {
  expect(changeText("flowName: a", { flowName: "a" }, { flowName: "b" })).toBe('{\n  "flowName": "b"\n}')
})

it("of two tasks that are the same, the one that was changed is", () => {
  const task = '{"taskType":"Map", "sourceFields":["Id"]}'
  const other = '{"taskType":"Map", "sourceFields":["Name"]}'
  const before = `{"tasks":[${task},${task}]}`
  const changed = (index: number) =>
    changeText(
      before,
      parsed(before),
      applyEdit(parsed(before), { kind: "set", path: ["tasks", index, "sourceFields", 0], value: "Name" }),
    )
  expect(changed(0)).toBe(`{"tasks":[${other},${task}]}`)
  expect(changed(1)).toBe(`{"tasks":[${task},${other}]}`)
})

describe("whatever the layout and the unknown members", () => {
  it("an untouched flow gives back the same bytes", () => {
    fc.assert(
      fc.property(texts(), (text) => {
        const draft = parsed(text)
        expect(changeText(text, draft, parsed(text))).toBe(text)
      }),
      { seed, numRuns: 500 },
    )
  })

  it("the changed text stands for the changed flow, its order kept", () => {
    fc.assert(
      fc.property(texts(), fc.array(editSeeds(), { minLength: 1, maxLength: 4 }), (text, edits) => {
        const draft = parsed(text)
        const after = edits.reduce((flow, edit) => applyEdit(flow, editIn(flow, edit)), draft)
        const result = changeText(text, draft, after)
        expect(JSON.stringify(parsed(result))).toBe(JSON.stringify(after))
        expect(result.startsWith("\uFEFF")).toBe(text.startsWith("\uFEFF"))
        expect(/\s*$/.exec(result)?.[0]).toBe(/\s*$/.exec(text)?.[0])
      }),
      { seed, numRuns: 1500 },
    )
  })

  it("an edit of one value leaves all the text around it", () => {
    fc.assert(
      fc.property(texts(), editSeeds(), (text, { where, value }) => {
        const draft = parsed(text)
        const path = where(draft)
        const before = at(draft, path)
        fc.pre(path.length > 0 && !isObject(before) && !isList(before))
        const result = changeText(text, draft, applyEdit(draft, { kind: "set", path, value }))
        const old = JSON.stringify(before)
        const same = commonEnds(text, result)
        expect(text.length - same).toBeLessThanOrEqual(old.length * 6 + 2)
      }),
      { seed, numRuns: 1000 },
    )
  })
})

/** How many characters two texts share at their beginning and at their end. */
function commonEnds(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let start = 0
  while (start < most && one[start] === other[start]) start++
  let end = 0
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return start + end
}

function parsed(text: string): JsonObject {
  return JSON.parse(text.replace(/^\uFEFF/, ""))
}

function jsonObjects(): fc.Arbitrary<JsonObject> {
  const { object } = fc.letrec<{ json: Json; object: JsonObject }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie("json"), { maxLength: 4 }),
      tie("object"),
    ),
    object: fc.dictionary(names(), tie("json"), { maxKeys: 4, noNullPrototype: true }),
  }))
  return object
}

function names() {
  return fc.oneof(
    fc.constantFrom(
      "flowName",
      "tasks",
      "taskType",
      "sourceFields",
      "__proto__",
      "constructor",
      "newer",
      "a/b",
    ),
    fc.string({ maxLength: 4 }),
  )
}

/** A flow with unknown members anywhere, written in some layout. */
function texts(): fc.Arbitrary<string> {
  const task = fc.record({
    taskType: fc.constantFrom("Map", "Filter"),
    sourceFields: fc.array(names(), { maxLength: 3 }),
  })
  const flow = fc
    .tuple(jsonObjects(), fc.array(fc.tuple(task, jsonObjects()), { maxLength: 4 }))
    .map(([rest, tasks]) => ({
      flowName: "nightly",
      tasks: tasks.map(([task, more]) => ({ ...task, ...more })),
      ...rest,
    }))
  return fc
    .record({
      flow,
      indent: fc.constantFrom("", " ", "  ", "    ", "\t"),
      eol: fc.constantFrom("\n", "\r\n"),
      mark: fc.constantFrom("", "\uFEFF"),
      start: fc.constantFrom("", "\n", "  "),
      end: fc.constantFrom("", "\n", "\r\n\r\n", " "),
      colon: fc.constantFrom('":', '": ', '" : '),
    })
    .map(({ flow, indent, eol, mark, start, end, colon }) => {
      const lines = JSON.stringify(flow, null, indent).split("\n")
      const respaced = lines.map((line) =>
        line.replace(/^(\s*"(?:[^"\\]|\\.)*)": /, (_, name) => name + colon),
      )
      return mark + start + respaced.join(eol) + end
    })
}

interface EditSeed {
  where: (draft: JsonObject) => Path
  kind: "set" | "remove" | "insert" | "move"
  value: Json
  index: number
}

function editSeeds(): fc.Arbitrary<EditSeed> {
  return fc.record({
    where: fc
      .array(fc.nat(), { minLength: 1, maxLength: 6 })
      .map((steps) => (draft: JsonObject) => pathIn(draft, steps)),
    kind: fc.constantFrom("set", "remove", "insert", "move"),
    value: fc.oneof(jsonObjects(), fc.string(), fc.constant([1, "a"])),
    index: fc.nat(3),
  })
}

/** A place there is in the draft, chosen by numbers. */
function pathIn(draft: JsonObject, steps: readonly number[]): Path {
  const path: (string | number)[] = []
  let here: Json | undefined = draft
  for (const step of steps) {
    const keys: (string | number)[] = isList(here)
      ? [...here.keys()]
      : isObject(here)
        ? Object.keys(here)
        : []
    const key = keys[step % keys.length]
    if (key === undefined) break
    path.push(key)
    here = at(draft, path)
  }
  return path
}

function editIn(draft: JsonObject, { where, kind, value, index }: EditSeed): Edit {
  const path = where(draft)
  const list = at(draft, path)
  if (kind === "insert" && isList(list)) return { kind, path, index: Math.min(index, list.length), value }
  if (kind === "move" && isList(list))
    return { kind, path, from: 0, to: Math.min(index, Math.max(0, list.length - 1)) }
  if (kind === "remove") return { kind, path }
  return { kind: "set", path: isObject(list) ? [...path, "added"] : path, value }
}
