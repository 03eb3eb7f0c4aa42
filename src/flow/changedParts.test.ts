import { expect, test } from "vitest"
import { changedParts } from "./changedParts.ts"
import { apply, type NodeId, openDocument } from "./document.ts"
import type { Edit } from "./edit.ts"
import type { FlowDraft, Json } from "./request.ts"

function mapTask(field: string): Json {
  return { taskType: "Map", sourceFields: [field], destinationField: field.toLowerCase() }
}

const deployed: FlowDraft = {
  triggerConfig: { triggerType: "OnDemand" },
  sourceFlowConfig: { connectorType: "Salesforce" },
  destinationFlowConfigList: [{ connectorType: "S3" }],
  tasks: ["Id", "Name", "Phone"].map(mapTask),
}
const event = { kind: "set", path: ["triggerConfig"], value: { triggerType: "Event" } } as const
const onDemand = { kind: "set", path: ["triggerConfig"], value: { triggerType: "OnDemand" } } as const

const cases: [what: string, edits: readonly Edit[], changed: readonly NodeId[]][] = [
  ["nothing", [], []],
  ["a trigger", [event], ["trigger"]],
  ["a trigger and back", [event, onDemand], []],
  ["a source that is taken out", [{ kind: "remove", path: ["sourceFlowConfig"] }], ["source"]],
  ["a new catalog", [{ kind: "set", path: ["metadataCatalogConfig"], value: {} }], ["catalog"]],
  ["a setting of the flow", [{ kind: "set", path: ["description"], value: "Daily" }], ["settings"]],
  ["a new task", [{ kind: "insert", path: ["tasks"], index: 0, value: mapTask("Fax") }], ["task:5"]],
  ["a duplicate", [{ kind: "insert", path: ["tasks"], index: 1, value: mapTask("Id") }], ["task:5"]],
  ["a removed task", [{ kind: "remove", path: ["tasks", 0] }], []],
  ["a member taken from a task", [{ kind: "remove", path: ["tasks", 0, "destinationField"] }], ["task:1"]],
  ["a task that moved", [{ kind: "move", path: ["tasks"], from: 0, to: 2 }], ["task:1"]],
  [
    "a setting of a destination",
    [{ kind: "set", path: ["destinationFlowConfigList", 0, "apiVersion"], value: "1" }],
    ["destination:4"],
  ],
]

test.each(cases)("%s is marked where the list of changes counts it", (_, edits, changed) => {
  expect([...changedParts(deployed, apply(openDocument(deployed), edits))]).toStrictEqual(changed)
})

test("a first list of tasks or destinations is marked item by item", () => {
  const { tasks: _, destinationFlowConfigList: __, ...bare } = deployed
  expect(changedParts(bare, openDocument(deployed))).toStrictEqual(
    new Set<NodeId>(["task:1", "task:2", "task:3", "destination:4"]),
  )
})

test("a part that is no object is compared as well", () => {
  const odd = openDocument({ triggerConfig: "soon" })
  expect([...changedParts({ triggerConfig: {} }, odd)]).toStrictEqual(["trigger"])
  expect([...changedParts({ triggerConfig: "soon" }, odd)]).toStrictEqual([])
})

test("the same document is thought over once", () => {
  const document = apply(openDocument(deployed), [event])
  expect(changedParts(deployed, document)).toBe(changedParts(deployed, document))
})
