import fc from "fast-check"
import { expect, test } from "vitest"
import { apply, type FlowDocument, type NodeId, nodeAt, openDocument, pathOf } from "./document.ts"
import type { Edit } from "./edit.ts"
import { at, type FlowDraft, type Json, type JsonObject, listAt } from "./request.ts"

const draft: FlowDraft = {
  flowName: "accounts",
  triggerConfig: { triggerType: "OnDemand" },
  sourceFlowConfig: {
    connectorType: "Salesforce",
    sourceConnectorProperties: { Salesforce: { object: "Account" } },
  },
  destinationFlowConfigList: [{ connectorType: "S3" }],
  tasks: [
    { taskType: "Map", sourceFields: ["Id"] },
    { taskType: "Map", sourceFields: ["Name"] },
    { taskType: "Mask", sourceFields: ["Phone"] },
  ],
}

test("a document opens with an id for each task and each destination", () => {
  const document = openDocument(draft)
  expect(JSON.stringify(document.draft)).toBe(JSON.stringify(draft))
  expect(document.ids).toStrictEqual({
    tasks: ["task:1", "task:2", "task:3"],
    destinations: ["destination:4"],
  })
})

test("an id leads to its part, and a place to the part it is in", () => {
  const document = openDocument(draft)
  const places: [NodeId, (string | number)[]][] = [
    ["settings", []],
    ["trigger", ["triggerConfig"]],
    ["source", ["sourceFlowConfig"]],
    ["catalog", ["metadataCatalogConfig"]],
    ["task:2", ["tasks", 1]],
    ["destination:4", ["destinationFlowConfigList", 0]],
  ]
  for (const [id, path] of places) {
    expect(pathOf(document, id)).toStrictEqual(path)
    expect(nodeAt(document, path)).toBe(id)
    if (id !== "settings") expect(nodeAt(document, [...path, "anything", 0])).toBe(id)
  }
  expect(pathOf(document, "task:99")).toBeUndefined()
  expect(nodeAt(document, ["description"])).toBe("settings")
  expect(nodeAt(document, ["tasks"])).toBe("settings")
  expect(nodeAt(document, ["tasks", 17])).toBe("settings")
})

test("ids follow their tasks through insert, move and remove, and are never used again", () => {
  const document = openDocument(draft)
  const inserted = apply(document, [
    { kind: "insert", path: ["tasks"], index: 1, value: { taskType: "Merge" } },
  ])
  expect(inserted.ids.tasks).toStrictEqual(["task:1", "task:5", "task:2", "task:3"])
  const moved = apply(inserted, [{ kind: "move", path: ["tasks"], from: 3, to: 0 }])
  expect(moved.ids.tasks).toStrictEqual(["task:3", "task:1", "task:5", "task:2"])
  const removed = apply(moved, [{ kind: "remove", path: ["tasks", 2] }])
  expect(removed.ids.tasks).toStrictEqual(["task:3", "task:1", "task:2"])
  const again = apply(removed, [{ kind: "insert", path: ["tasks"], index: 3, value: { taskType: "Merge" } }])
  expect(again.ids.tasks).toStrictEqual(["task:3", "task:1", "task:2", "task:6"])
})

test("an edit of a member keeps the ids object", () => {
  const document = openDocument(draft)
  expect(apply(document, [{ kind: "set", path: ["tasks", 0, "taskType"], value: "Mask" }]).ids).toBe(
    document.ids,
  )
  const replaced = { ...draft, description: "new" }
  expect(apply(document, [{ kind: "replace", draft: replaced }]).ids).toBe(document.ids)
})

test("an edit that changes nothing gives back the very document", () => {
  const document = openDocument(draft)
  const same: Edit[] = [
    { kind: "set", path: ["flowName"], value: "accounts" },
    { kind: "remove", path: ["nothing"] },
    { kind: "move", path: ["tasks"], from: 1, to: 1 },
    { kind: "replace", draft: JSON.parse(JSON.stringify(draft)) },
  ]
  for (const edit of same) expect(apply(document, [edit]), edit.kind).toBe(document)
  expect(apply(document, [])).toBe(document)
})

test("replacing the draft keeps ids and identity of the tasks that are the same, wherever they are now", () => {
  const document = openDocument(draft)
  const [id, name, mask] = JSON.parse(JSON.stringify(draft.tasks)) as JsonObject[]
  const tasks = [mask, { ...id, destinationField: "id" }, { taskType: "Merge" }, name] as Json[]
  const replaced = apply(document, [{ kind: "replace", draft: { ...draft, tasks } }])
  expect(replaced.ids.tasks).toStrictEqual(["task:3", "task:5", "task:6", "task:2"])
  expect(at(replaced.draft, ["tasks", 0])).toBe(at(draft, ["tasks", 2]))
  expect(at(replaced.draft, ["tasks", 3])).toBe(at(draft, ["tasks", 1]))
  expect(JSON.stringify(replaced.draft)).toBe(JSON.stringify({ ...draft, tasks }))
})

test("a task edited in its place keeps its id through a replacement", () => {
  const document = openDocument(draft)
  const tasks = listAt(draft, ["tasks"]).with(1, { taskType: "Map", sourceFields: ["FirstName"] })
  expect(apply(document, [{ kind: "replace", draft: { ...draft, tasks } }]).ids).toBe(document.ids)
})

test("lists of another shape have no ids, and get them when they become lists", () => {
  const document = openDocument({ tasks: "none yet", destinationFlowConfigList: null })
  expect(document.ids).toStrictEqual({ tasks: [], destinations: [] })
  const listed = apply(document, [{ kind: "set", path: ["tasks"], value: [{}, 1, null] }])
  expect(listed.ids.tasks).toStrictEqual(["task:1", "task:2", "task:3"])
  expect(apply(listed, [{ kind: "remove", path: ["tasks"] }]).ids.tasks).toStrictEqual([])
})

const json = fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json)
const index = fc.nat(5)
const list = fc.constantFrom("tasks", "destinationFlowConfigList")
const member = fc.constantFrom("taskType", "sourceFields", "__proto__", "constructor")
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("set" as const),
      path: fc.tuple(list, index, member),
      value: json,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("set" as const),
      path: fc.tuple(list),
      value: fc.oneof(json, fc.array(json)),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove" as const), path: fc.tuple(list, index) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("remove" as const), path: fc.tuple(list, index, member) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("insert" as const), path: fc.tuple(list), index, value: json }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("move" as const),
      path: fc.tuple(list),
      from: index,
      to: index,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("replace" as const),
      draft: fc.record({ tasks: fc.array(json), flowName: fc.string() }),
    }),
  },
)

test("whatever is edited, ids run parallel to the lists and each is unique", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
      let document = openDocument(draft)
      for (const one of edits) {
        document = apply(document, [one])
        expectParallel(document)
      }
    }),
  )
})

test("an edit within one task leaves every other task the object it was", () => {
  fc.assert(
    fc.property(fc.array(json, { minLength: 1 }), fc.nat(), member, json, (tasks, at, name, value) => {
      const document = openDocument({ ...draft, tasks })
      const edited = at % tasks.length
      const after = apply(document, [{ kind: "set", path: ["tasks", edited, name], value }])
      for (const [place, task] of listAt(after.draft, ["tasks"]).entries()) {
        if (place !== edited) expect(task).toBe(listAt(document.draft, ["tasks"])[place])
      }
      expect(after.draft.sourceFlowConfig).toBe(document.draft.sourceFlowConfig)
    }),
  )
})

function expectParallel({ draft, ids, next }: FlowDocument) {
  expect(ids.tasks).toHaveLength(listAt(draft, ["tasks"]).length)
  expect(ids.destinations).toHaveLength(listAt(draft, ["destinationFlowConfigList"]).length)
  const all = [...ids.tasks, ...ids.destinations]
  expect(new Set(all).size).toBe(all.length)
  for (const id of all) expect(Number(id.split(":")[1])).toBeLessThan(next)
  for (const id of ids.tasks) expect(id).toMatch(/^task:\d+$/)
  for (const id of ids.destinations) expect(id).toMatch(/^destination:\d+$/)
}
