import { expect, test } from "vitest"
import { apply, type FlowDocument, openDocument } from "./document.ts"
import type { Edit } from "./edit.ts"
import { graph } from "./graph.ts"
import type { Json } from "./request.ts"

function flowOf(tasks: readonly Json[], more: Readonly<Record<string, Json>> = {}): FlowDocument {
  return openDocument({
    triggerConfig: { triggerType: "OnDemand" },
    sourceFlowConfig: { connectorType: "Salesforce" },
    tasks,
    destinationFlowConfigList: [{ connectorType: "S3" }],
    ...more,
  })
}

function edgesOf(document: FlowDocument): string[] {
  return graph(document).edges.map((edge) => edge.id)
}

const merge = {
  taskType: "Merge",
  sourceFields: ["FirstName", "LastName"],
  destinationField: "FirstName,LastName",
}
const mapMerged = { taskType: "Map", sourceFields: ["FirstName,LastName"], destinationField: "FullName" }
const mapId = { taskType: "Map", sourceFields: ["Id"], destinationField: "Id" }

test("a flow reads from trigger to source to tasks to destination to catalog", () => {
  const document = flowOf([{ taskType: "Filter", sourceFields: ["Id"] }, mapId], {
    metadataCatalogConfig: {},
  })
  expect(graph(document)).toStrictEqual({
    nodes: [
      { id: "trigger", kind: "trigger", lane: "when" },
      { id: "source", kind: "source", lane: "from" },
      { id: "task:1", kind: "task", lane: "keep" },
      { id: "task:2", kind: "task", lane: "map" },
      { id: "destination:3", kind: "destination", lane: "to" },
      { id: "catalog", kind: "catalog", lane: "to" },
    ],
    edges: [
      { id: "trigger>source", from: "trigger", to: "source" },
      { id: "source>task:1", from: "source", to: "task:1" },
      { id: "source>task:2", from: "source", to: "task:2" },
      { id: "task:2>destination:3", from: "task:2", to: "destination:3" },
      { id: "destination:3>catalog", from: "destination:3", to: "catalog" },
    ],
  })
})

test("an empty flow still has a trigger and a source", () => {
  expect(graph(openDocument({}))).toStrictEqual({
    nodes: [
      { id: "trigger", kind: "trigger", lane: "when" },
      { id: "source", kind: "source", lane: "from" },
    ],
    edges: [{ id: "trigger>source", from: "trigger", to: "source" }],
  })
})

test("a task hangs on the task whose field it reads, wherever that stands", () => {
  expect(edgesOf(flowOf([mapMerged, merge]))).toStrictEqual([
    "trigger>source",
    "task:2>task:1",
    "task:1>destination:3",
    "source>task:2",
  ])
})

test("a task that reads from a task and from the source hangs on both, once each", () => {
  const wide = {
    taskType: "Merge",
    sourceFields: ["FirstName,LastName", "Phone", "Fax"],
    destinationField: "all",
  }
  expect(edgesOf(flowOf([merge, wide]))).toStrictEqual([
    "trigger>source",
    "source>task:1",
    "task:1>task:2",
    "source>task:2",
  ])
})

test("two tasks that write the same field both feed its reader", () => {
  expect(edgesOf(flowOf([merge, merge, mapMerged]))).toContain("task:2>task:3")
  expect(edgesOf(flowOf([merge, merge, mapMerged]))).toContain("task:1>task:3")
})

test("a field of the destination is no source for other tasks", () => {
  const rename = { taskType: "Map", sourceFields: ["Name"], destinationField: "Id" }
  expect(edgesOf(flowOf([rename, mapId, { taskType: "Mask", sourceFields: ["Id"] }]))).toStrictEqual([
    "trigger>source",
    "source>task:1",
    "task:1>destination:4",
    "source>task:2",
    "task:2>destination:4",
    "source>task:3",
  ])
})

test("a task that changes a field in place does not feed itself or others", () => {
  const mask = { taskType: "Mask", sourceFields: ["Phone"], destinationField: "Phone" }
  expect(edgesOf(flowOf([mask, mask]))).toStrictEqual(["trigger>source", "source>task:1", "source>task:2"])
})

test("tasks that write what the other reads hang on each other", () => {
  const there = { taskType: "Merge", sourceFields: ["a"], destinationField: "b" }
  const back = { taskType: "Merge", sourceFields: ["b"], destinationField: "a" }
  expect(edgesOf(flowOf([there, back]))).toStrictEqual(["trigger>source", "task:2>task:1", "task:1>task:2"])
})

test("every mapping leads to every destination", () => {
  const document = flowOf([mapId, { taskType: "Map_all", sourceFields: [] }], {
    destinationFlowConfigList: [{}, null],
  })
  expect(edgesOf(document).filter((id) => id.includes(">destination"))).toStrictEqual([
    "task:1>destination:3",
    "task:1>destination:4",
    "task:2>destination:3",
    "task:2>destination:4",
  ])
})

test("odd tasks and tasks of types nobody knows have their place", () => {
  const odd: Json[] = [
    null,
    5,
    "text",
    [],
    {},
    { taskType: "Teleport", sourceFields: "all", destinationField: 5 },
  ]
  const { nodes } = graph(flowOf(odd))
  expect(nodes.filter((node) => node.kind === "task").map((node) => node.lane)).toStrictEqual(
    odd.map(() => "change"),
  )
})

const same: [what: string, edit: Edit][] = [
  ["the description", { kind: "set", path: ["description"], value: "new" }],
  [
    "a property of a task",
    { kind: "set", path: ["tasks", 0, "taskProperties", "CONCAT_FORMAT"], value: "x" },
  ],
  ["the field a mapping writes", { kind: "set", path: ["tasks", 1, "destinationField"], value: "Name" }],
  ["the source field of a mapping", { kind: "set", path: ["tasks", 2, "sourceFields", 0], value: "Name" }],
  [
    "the connector of the source",
    { kind: "set", path: ["sourceFlowConfig", "connectorType"], value: "Zendesk" },
  ],
]

test.each(same)("%s may change without a new graph", (_, edit) => {
  const before = flowOf([merge, mapMerged, mapId])
  const after = apply(before, [edit])
  expect(after).not.toBe(before)
  expect(graph(after)).toBe(graph(before))
})

const different: [what: string, edit: Edit][] = [
  ["the field a merge writes", { kind: "set", path: ["tasks", 0, "destinationField"], value: "Name" }],
  [
    "a source field that a task writes",
    { kind: "set", path: ["tasks", 2, "sourceFields", 0], value: "FirstName,LastName" },
  ],
  ["the type of a task", { kind: "set", path: ["tasks", 2, "taskType"], value: "Mask" }],
  ["the number of tasks", { kind: "remove", path: ["tasks", 2] }],
  ["the order of tasks", { kind: "move", path: ["tasks"], from: 0, to: 1 }],
  ["the catalog", { kind: "set", path: ["metadataCatalogConfig"], value: {} }],
]

test.each(different)("%s makes a new graph, the same as a fresh one", (_, edit) => {
  const before = flowOf([merge, mapMerged, mapId])
  const first = graph(before)
  const after = apply(before, [edit])
  expect(graph(after)).not.toStrictEqual(first)
  expect(graph(after)).toStrictEqual(graph({ ...after, ids: { ...after.ids } }))
  expect(graph(before)).toBe(first)
})

test("a graph once given for a document stays the one for it, whatever comes between", () => {
  const one = flowOf([merge, mapMerged])
  const other = apply(one, [{ kind: "set", path: ["tasks", 0, "destinationField"], value: "x" }])
  const graphs = [graph(one), graph(other)]
  expect(graph(one)).toBe(graphs[0])
  expect(graph(other)).toBe(graphs[1])
})
