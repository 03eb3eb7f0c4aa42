import fc from "fast-check"
import { expect, test, vi } from "vitest"
import { apply, openDocument } from "./document.ts"
import { print } from "./print.ts"
import { at, type FlowDraft, type Json, type Path } from "./request.ts"

const draft: FlowDraft = {
  flowName: "accounts",
  tasks: [{ taskType: "Map", sourceFields: ["Id"], taskProperties: {} }, "odd", []],
  destinationFlowConfigList: [{ connectorType: "S3" }],
  triggerConfig: { triggerType: "OnDemand" },
}

test("places count lines from one, members and items of the two lists", () => {
  const { text, places } = print(draft)
  expect(text).toBe(JSON.stringify(draft, null, 2))
  expect(places).toStrictEqual([
    { path: ["flowName"], from: 2, to: 2 },
    { path: ["tasks"], from: 3, to: 13 },
    { path: ["tasks", 0], from: 4, to: 10 },
    { path: ["tasks", 1], from: 11, to: 11 },
    { path: ["tasks", 2], from: 12, to: 12 },
    { path: ["destinationFlowConfigList"], from: 14, to: 18 },
    { path: ["destinationFlowConfigList", 0], from: 15, to: 17 },
    { path: ["triggerConfig"], from: 19, to: 21 },
  ])
})

test("empty and odd drafts are printed as they are", () => {
  for (const odd of [
    {},
    { tasks: [] },
    { tasks: {} },
    { tasks: null, destinationFlowConfigList: "none" },
  ] as FlowDraft[]) {
    expect(print(odd).text).toBe(JSON.stringify(odd, null, 2))
  }
})

const json = fc.jsonValue().map((value) => value as Json)
const lists = fc.oneof(fc.array(json, { maxLength: 5 }), json)
const drafts = fc
  .tuple(fc.dictionary(fc.string(), json, { maxKeys: 3, noNullPrototype: true }), lists, lists)
  .map(([members, tasks, destinationFlowConfigList]) => ({ ...members, tasks, destinationFlowConfigList }))

test("whatever the draft, the text is what JSON.stringify writes and each place spans its part", () => {
  fc.assert(
    fc.property(drafts, (any) => {
      const { text, places } = print(any)
      expect(text).toBe(JSON.stringify(any, null, 2))
      const lines = text.split("\n")
      for (const { path, from, to } of places) {
        expect(parsed(lines.slice(from - 1, to), path)).toStrictEqual(
          JSON.parse(JSON.stringify(at(any, path))),
        )
      }
    }),
  )
})

test("after an edit the text is new and right, and a draft printed twice is the same object", () => {
  const document = openDocument(draft)
  const after = apply(document, [{ kind: "set", path: ["tasks", 0, "__proto__"], value: { a: [1] } }])
  expect(print(after.draft).text).toBe(JSON.stringify(after.draft, null, 2))
  expect(print(after.draft).text).toContain('"__proto__"')
  expect(print(after.draft)).toBe(print(after.draft))
})

test("of a thousand tasks, only the one that was edited is written again", () => {
  const tasks = Array.from({ length: 1000 }, (_, index) => ({
    taskType: "Map",
    sourceFields: [`Field${index}`],
  }))
  const document = openDocument({ flowName: "accounts", tasks })
  print(document.draft)
  const after = apply(document, [{ kind: "set", path: ["tasks", 500, "taskType"], value: "Mask" }])
  const written = vi.spyOn(JSON, "stringify")
  print(after.draft)
  const tasksWritten = written.mock.calls
    .filter(([value]) => typeof value === "object")
    .map(([value]) => value)
  written.mockRestore()
  expect(tasksWritten).toStrictEqual([{ taskType: "Mask", sourceFields: ["Field500"] }])
})

/** The lines of a part are JSON by themselves, but for the name in front and the comma behind. */
function parsed(lines: readonly string[], path: Path): unknown {
  const text = lines.join("\n").trim().replace(/,$/, "")
  const [member] = path
  return JSON.parse(path.length === 1 ? text.slice(`${JSON.stringify(member)}: `.length) : text)
}
