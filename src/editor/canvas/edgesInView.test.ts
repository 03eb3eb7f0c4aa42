import { expect, test } from "vitest"
import { openDocument } from "#flow/document.ts"
import { graph } from "#flow/graph.ts"
import { edgesInView, wayOf } from "./edgesInView.ts"
import { flowWith, mapTask, maskTask } from "./fixture.ts"

const merge = { taskType: "Merge", sourceFields: ["City", "Country"], destinationField: "City,Country" }
const drawn = graph(
  openDocument({
    ...flowWith([merge, mapTask("City,Country"), mapTask("Name"), maskTask("Phone")]),
    metadataCatalogConfig: {},
  }),
)

function idsOf(edges: Iterable<{ id: string }>): string[] {
  return Array.from(edges, ({ id }) => id).sort()
}

test("the lines of their own lead from task to task and to the catalog", () => {
  const ids = drawn.nodes.map(({ id }) => id)
  expect(idsOf(edgesInView(drawn, ids))).toStrictEqual(["destination:5>catalog", "task:1>task:2"])
})

test("an edge is in view when both its ends are", () => {
  expect(idsOf(edgesInView(drawn, ["source", "task:2", "destination:5", "catalog"]))).toStrictEqual([
    "destination:5>catalog",
  ])
})

test("the way of a task leads from the trigger to the catalog", () => {
  expect(idsOf(wayOf(drawn, "task:2"))).toStrictEqual([
    "destination:5>catalog",
    "source>task:1",
    "task:1>task:2",
    "task:2>destination:5",
    "trigger>source",
  ])
})

test("the ends of a flow have no way of their own", () => {
  expect(idsOf(wayOf(drawn, "source"))).toStrictEqual([])
})

test("tasks that read each other end", () => {
  const circle = [
    { taskType: "Merge", sourceFields: ["B"], destinationField: "A" },
    { taskType: "Merge", sourceFields: ["A"], destinationField: "B" },
  ]
  const round = graph(openDocument(flowWith(circle)))
  expect(idsOf(wayOf(round, "task:1"))).toStrictEqual(["task:1>task:2", "task:2>task:1"])
})
