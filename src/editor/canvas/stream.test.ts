import { expect, test } from "vitest"
import { type NodeId, openDocument } from "#flow/document.ts"
import { graph } from "#flow/graph.ts"
import type { JsonObject } from "#flow/request.ts"
import { type Box, boxOf, type LaneBox, type Layout, layout, type Point } from "../layout.ts"
import { flowWith, mapTask, maskTask } from "./fixture.ts"
import { plateOf } from "./plateOf.ts"
import { stream } from "./stream.ts"

const nobody = new Map<never, never>()
const filterTask = { taskType: "Filter", sourceFields: ["Id"], connectorOperator: { Salesforce: "EQUAL_TO" } }

function layoutOf(tasks: readonly JsonObject[], more: JsonObject = {}): Layout {
  return layout(graph(openDocument({ ...flowWith(tasks), ...more })))
}

/** The parts, lanes and offers that a flow's stream leads from and to, by their names. */
function links(placed: Layout, moved: ReadonlyMap<NodeId, Point> = nobody): string[] {
  const boxes: [string, Box][] = placed.lanes.flatMap((lane) => [
    [lane.lane, plateOf(lane) ?? lane] as [string, Box],
    ...lane.ids.map((id): [string, Box] => [id, card(placed, id, moved)]),
  ])
  return stream(placed, moved).map((way) => {
    const [start, end] = [way.at(0), way.at(-1)]
    const from = boxes.findLast(([, { x, width }]) => x + width === start?.x)?.[0]
    const to = boxes.findLast(([, { x, y, height }]) => x === end?.x && y + height / 2 === end.y)?.[0]
    return `${from}>${to}`
  })
}

function card(placed: Layout, id: NodeId, moved: ReadonlyMap<NodeId, Point> = nobody): Box {
  const found = boxOf(placed, moved, id)
  if (found === undefined) throw new Error(`${id} has no place`)
  return found
}

function lane(placed: Layout, name: LaneBox["lane"]): LaneBox {
  const found = placed.lanes.find((each) => each.lane === name)
  if (found === undefined) throw new Error(`There is no lane ${name}`)
  return found
}

test("the data runs through all tasks of a lane together, lane after lane", () => {
  const tasks = [filterTask, filterTask, maskTask("Phone"), mapTask("Id"), mapTask("Name"), mapTask("Phone")]
  expect(links(layoutOf(tasks))).toStrictEqual([
    "trigger>source",
    "source>keep",
    "keep>change",
    "change>map",
    "map>destination:7",
  ])
})

test("it passes on the line through a lane that has no tasks", () => {
  const placed = layoutOf([mapTask("Id")])
  expect(links(placed)).toStrictEqual(["trigger>source", "source>map", "map>destination:2"])
  const [, over] = stream(placed, nobody)
  expect(over?.map(({ y }) => y)).toStrictEqual([placed.line, placed.line])
  for (const name of ["keep", "change"] as const) {
    const { y, height } = lane(placed, name)
    expect(y + height / 2).toBe(placed.line)
  }
})

test("it ends where no field is mapped, for nothing arrives at the destination then", () => {
  expect(links(layoutOf([filterTask]))).toStrictEqual(["trigger>source", "source>keep", "keep>map"])
})

test("without a destination it leads to the place for one", () => {
  const placed = layoutOf([mapTask("Id")], { destinationFlowConfigList: [] })
  expect(links(placed).at(-1)).toBe("map>to")
})

test("it forks in front of several destinations, and leaves the catalog to them", () => {
  const placed = layoutOf([mapTask("Id")], {
    destinationFlowConfigList: [{ connectorType: "S3" }, { connectorType: "Redshift" }],
    metadataCatalogConfig: {},
  })
  expect(links(placed).slice(2)).toStrictEqual(["map>destination:2", "map>destination:3"])
  const turn = lane(placed, "to").x - 20
  const { y, height } = card(placed, "destination:2")
  const fork = stream(placed, nobody).at(2)
  expect(fork?.slice(1, -1)).toStrictEqual([
    { x: turn, y: placed.line },
    { x: turn, y: y + height / 2 },
  ])
})

test("it follows the ends of the flow to where they were dragged", () => {
  const placed = layoutOf([mapTask("Id")])
  const { x } = card(placed, "destination:2")
  const below = new Map([["destination:2", { x: x + 7, y: 400 }]] as const)
  expect(links(placed, below).at(-1)).toBe("map>destination:2")
  expect(stream(placed, below).at(-1)).toHaveLength(4)
  const before = new Map([["destination:2", { x: 100, y: 400 }]] as const)
  expect(stream(placed, before).at(-1)).toHaveLength(2)
})
