import { expect, test } from "vitest"
import { type NodeId, openDocument } from "#flow/document.ts"
import { graph } from "#flow/graph.ts"
import { boxOf, layout, type Point } from "../layout.ts"
import { edgeWay, wayIn, wayOut } from "./edgeWay.ts"
import { leftEnd, rightEnd } from "./ends.ts"
import { flowWith, mapTask, maskTask } from "./fixture.ts"
import { plateOf } from "./plateOf.ts"
import { sideWays, waysThrough } from "./ways.ts"

const merge = { taskType: "Merge", sourceFields: ["City", "Country"], destinationField: "City,Country" }
const drawn = graph(
  openDocument(flowWith([merge, mapTask("City,Country"), mapTask("Name"), maskTask("Phone")])),
)
const ids = drawn.nodes.map(({ id }) => id)
const placed = layout(drawn)
const nobody: ReadonlyMap<NodeId, Point> = new Map()

test("beside the stream, only what one task reads of another is a line", () => {
  expect(sideWays(drawn, { layout: placed, moved: nobody }, ids)).toStrictEqual([
    edgeWay(placed, "task:1", "task:2"),
  ])
})

test("a task that was dragged away hangs on the plate of its lane", () => {
  const moved = new Map([["task:4", { x: 700, y: 500 }]] as const)
  const lane = placed.places.get("task:4")?.lane
  const plate = lane && plateOf(lane)
  const card = boxOf(placed, moved, "task:4")
  if (plate === undefined || card === undefined) throw new Error("The task has no place")
  expect(sideWays(drawn, { layout: placed, moved }, ids).slice(1)).toStrictEqual([
    [leftEnd(plate, placed.line), leftEnd(card)],
    [rightEnd(card), rightEnd(plate, placed.line)],
  ])
  expect(leftEnd(card)).toStrictEqual({ x: 700, y: 500 + card.height / 2 })
})

test("the stream leads through the selected task and what it reads", () => {
  expect(
    waysThrough(drawn, { layout: placed, moved: nobody }, ids, "task:2").toSorted(byStart),
  ).toStrictEqual([wayIn(placed, "task:1"), edgeWay(placed, "task:1", "task:2"), wayOut(placed, "task:2")])
})

test("what is not in view has no lines", () => {
  const far = ids.filter((id) => id !== "task:1")
  const standing = { layout: placed, moved: nobody }
  expect(sideWays(drawn, standing, far)).toStrictEqual([])
  expect(waysThrough(drawn, standing, far, "task:2")).toStrictEqual([wayOut(placed, "task:2")])
})

test("what no other part reads goes on with its record", () => {
  expect(waysThrough(drawn, { layout: placed, moved: nobody }, ids, "task:4")).toStrictEqual([
    wayIn(placed, "task:4"),
    wayOut(placed, "task:4"),
  ])
})

test("the stream does not lead through the ends of the flow in particular", () => {
  expect(waysThrough(drawn, { layout: placed, moved: nobody }, ids, "source")).toStrictEqual([])
})

function byStart([a]: readonly Point[], [b]: readonly Point[]): number {
  return (a?.x ?? 0) - (b?.x ?? 0)
}
