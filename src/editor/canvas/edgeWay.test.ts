import fc from "fast-check"
import { expect, test } from "vitest"
import { type NodeId, openDocument } from "#flow/document.ts"
import { graph } from "#flow/graph.ts"
import type { JsonObject } from "#flow/request.ts"
import { type Box, boxOf, type Layout, layout, type Point } from "../layout.ts"
import { corners, edgeWay, wayIn, wayOut } from "./edgeWay.ts"
import { flowWith, mapTask, maskTask } from "./fixture.ts"

const nobody = new Map<never, never>()

function layoutOf(tasks: readonly JsonObject[]): Layout {
  return layout(graph(openDocument(flowWith(tasks))))
}

function stretches(way: readonly Point[]): [Point, Point][] {
  return way.slice(1).map((end, index) => [way[index] ?? end, end])
}

/** Whether a level or upright stretch touches a card. */
function touches([a, b]: [Point, Point], { x, y, width, height }: Box): boolean {
  const isBeside = Math.max(a.x, b.x) < x || Math.min(a.x, b.x) > x + width
  return !(isBeside || Math.max(a.y, b.y) < y || Math.min(a.y, b.y) > y + height)
}

function box(placed: Layout, id: NodeId): Box {
  const found = boxOf(placed, nobody, id)
  if (found === undefined) throw new Error(`${id} has no place`)
  return found
}

function touchesAt(point: Point | undefined, card: Box): boolean {
  return point !== undefined && touches([point, point], card)
}

const filterTask = { taskType: "Filter", sourceFields: ["Id"], connectorOperator: { Salesforce: "EQUAL_TO" } }

function mergeTask(field: string, output: string): JsonObject {
  return { taskType: "Merge", sourceFields: [field], destinationField: output }
}

const fields = fc.constantFrom("Id", "Name", "A", "B", "C")
const someTask = fc.oneof(
  { weight: 3, arbitrary: fields.map(mapTask) },
  fields.map(maskTask),
  fields.map((field): JsonObject => ({ ...filterTask, sourceFields: [field] })),
  fc.tuple(fields, fc.constantFrom("A", "B", "C")).map(([field, output]) => mergeTask(field, output)),
)
const someFlow = fc.record({
  tasks: fc.array(someTask, { minLength: 1, maxLength: 200, size: "max" }),
  destinations: fc.integer({ min: 1, max: 4 }),
})

test("no way touches a card or an empty lane between its ends", () => {
  fc.assert(
    fc.property(someFlow, ({ tasks, destinations }) => {
      const flow = {
        ...flowWith(tasks),
        destinationFlowConfigList: Array.from({ length: destinations }, () => ({ connectorType: "S3" })),
        metadataCatalogConfig: {},
      }
      const drawn = graph(openDocument(flow))
      const placed = layout(drawn)
      const cards = new Map<string, Box>(drawn.nodes.map(({ id }) => [id, box(placed, id)]))
      for (const lane of placed.lanes) if (lane.ids.length === 0) cards.set(lane.lane, lane)
      const between = drawn.edges
        .filter(({ from, to }) => to === "catalog" || (from.startsWith("task:") && to.startsWith("task:")))
        .map(({ from, to }) => ({ ends: [from, to], way: edgeWay(placed, from, to) }))
      const through = drawn.nodes
        .filter(({ kind }) => kind === "task")
        .flatMap(({ id }) => [
          { ends: [undefined, id], way: wayIn(placed, id) },
          { ends: [id, undefined], way: wayOut(placed, id) },
        ])
      const hits = [...between, ...through].flatMap(({ ends, way }) => {
        const [from, to] = ends
        if (from !== undefined) expect(touchesAt(way.at(0), box(placed, from))).toBe(true)
        if (to !== undefined) expect(touchesAt(way.at(-1), box(placed, to))).toBe(true)
        const others = Array.from(cards).filter(([id]) => id !== from && id !== to)
        return stretches(way).flatMap((stretch) =>
          others.filter(([, card]) => touches(stretch, card)).map(([id]) => `${from}>${to} at ${id}`),
        )
      })
      expect(hits).toStrictEqual([])
    }),
    { numRuns: 60 },
  )
})

test("the way into a lane and the way out of it meet the line in the gaps beside the lane", () => {
  const placed = layoutOf([maskTask("Phone"), mapTask("Id"), mapTask("Name")])
  const { x, y, width, height } = box(placed, "task:3")
  const [start, end] = [x - 20, x + width + 20]
  expect(wayIn(placed, "task:3")).toStrictEqual(
    way([start, placed.line], [start, y + height / 2], [x, y + height / 2]),
  )
  expect(wayOut(placed, "task:3")).toStrictEqual(
    way([x + width, y + height / 2], [end, y + height / 2], [end, placed.line]),
  )
})

test("the way through a card that is alone in its lane is straight", () => {
  const placed = layoutOf([mapTask("Id")])
  const { x, width } = box(placed, "task:1")
  expect(wayIn(placed, "task:1")).toStrictEqual(way([x - 20, placed.line], [x, placed.line]))
  expect(wayOut(placed, "task:1")).toStrictEqual(way([x + width, placed.line], [x + width + 20, placed.line]))
})

test("a block is entered and left between its rows", () => {
  const placed = layoutOf(Array.from({ length: 40 }, (_, index) => mapTask(`F${index}`)))
  const [first, second] = [box(placed, "task:1"), box(placed, "task:2")]
  expect(wayIn(placed, "task:2").map(({ y }) => y)).toStrictEqual([
    placed.line,
    second.y - 6,
    second.y - 6,
    second.y + second.height / 2,
    second.y + second.height / 2,
  ])
  expect(wayOut(placed, "task:1").map(({ y }) => y)).toStrictEqual([
    first.y + first.height / 2,
    first.y + first.height / 2,
    first.y + first.height + 6,
    first.y + first.height + 6,
    placed.line,
  ])
})

test("what a task writes leads to the next lane by one turn, and to others above all cards", () => {
  const placed = layoutOf([
    mergeTask("Id", "Both"),
    mapTask("Both"),
    mapTask("Id"),
    { ...filterTask, sourceFields: ["Both"] },
  ])
  expect(edgeWay(placed, "task:1", "task:2")).toHaveLength(4)
  expect(edgeWay(placed, "task:1", "task:4").map(({ y }) => y)).toContain(-20)
})

test("what a task writes for another of its lane leads back above that one", () => {
  const placed = layoutOf([mergeTask("Id", "Both"), maskTask("Phone"), mergeTask("Both", "C"), mapTask("C")])
  const way = edgeWay(placed, "task:1", "task:3")
  const { x, y, height } = box(placed, "task:3")
  expect(way.slice(2)).toStrictEqual([
    { x: x + 212, y: y - 6 },
    { x: x - 20, y: y - 6 },
    { x: x - 20, y: y + height / 2 },
    { x, y: y + height / 2 },
  ])
})

test("a part that is gone has no way", () => {
  const placed = layoutOf([])
  expect([
    edgeWay(placed, "source", "task:9"),
    wayIn(placed, "task:9"),
    wayOut(placed, "task:9"),
  ]).toStrictEqual([[], [], []])
})

test("a way keeps its ends and its turns, and nothing else", () => {
  expect(corners(way([0, 0], [10, 0], [10, 0], [20, 0], [20, 5], [20, 9]))).toStrictEqual(
    way([0, 0], [20, 0], [20, 9]),
  )
})

function way(...points: [x: number, y: number][]): Point[] {
  return points.map(([x, y]) => ({ x, y }))
}
