import fc from "fast-check"
import { expect, test } from "vitest"
import { type NodeId, openDocument } from "#flow/document.ts"
import { graph } from "#flow/graph.ts"
import type { JsonObject } from "#flow/request.ts"
import { type Box, boxOf, type Layout, layout, type Point } from "../layout.ts"
import { edgeWay } from "./edgeWay.ts"
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
      const hits = drawn.edges.flatMap(({ id: edge, from, to }) => {
        const way = edgeWay(placed, from, to)
        expect([touchesAt(way.at(0), box(placed, from)), touchesAt(way.at(-1), box(placed, to))]).toEqual([
          true,
          true,
        ])
        const others = Array.from(cards).filter(([id]) => id !== from && id !== to)
        return stretches(way).flatMap((stretch) =>
          others.filter(([, card]) => touches(stretch, card)).map(([id]) => `${edge} at ${id}`),
        )
      })
      expect(hits).toStrictEqual([])
    }),
    { numRuns: 60 },
  )
})

test("with one card in each lane, every lane hangs on the source by itself", () => {
  const placed = layoutOf([filterTask, maskTask("Phone"), mapTask("Id")])
  const drop = (id: NodeId) => edgeWay(placed, "source", id).map(({ x, y }) => [x - box(placed, id).x, y])
  expect(edgeWay(placed, "source", "task:1").map(({ y }) => y)).toStrictEqual([placed.line, placed.line])
  expect(drop("task:3").slice(3)).toStrictEqual([
    [-8, -16],
    [-8, placed.line],
    [0, placed.line],
  ])
  expect(drop("task:2").slice(3)).toStrictEqual(drop("task:3").slice(3))
})

test("ways from tasks keep apart from those of the source", () => {
  const placed = layoutOf([mergeTask("Id", "Both"), mapTask("Both"), mapTask("Id")])
  const [source, task] = (["source", "task:1"] as const).map((id) => edgeWay(placed, id, "task:2")[2])
  expect(source?.y).not.toBe(task?.y)
})

test("mappings leave a block between its rows", () => {
  const placed = layoutOf(Array.from({ length: 40 }, (_, index) => mapTask(`F${index}`)))
  const ways = (["task:1", "task:2"] as const).map((id) => edgeWay(placed, id, "destination:41"))
  expect(ways.map((way) => way.length)).toStrictEqual([6, 4])
  expect(ways[0]?.[2]?.y).toBe(box(placed, "task:1").y + 90)
})

test("a part that is gone has no way", () => {
  expect(edgeWay(layoutOf([]), "source", "task:9")).toStrictEqual([])
})
