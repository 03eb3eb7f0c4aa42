import fc from "fast-check"
import { expect, test } from "vitest"
import { graphWith } from "./canvas/fixture.ts"
import { type Box, boxOf, cardAt, extentOf, type LaneBox, type Layout, layout } from "./layout.ts"

const nobody = new Map<never, never>()
const counts = fc.record({
  keep: fc.oneof(fc.nat(5), fc.nat(700)),
  change: fc.oneof(fc.nat(5), fc.nat(600)),
  map: fc.oneof(fc.nat(60), fc.nat(700)),
})

function boxesOf(lane: LaneBox): Box[] {
  return lane.ids.map((_, index) => cardAt(lane, index))
}

function contains(outer: Box, inner: Box): boolean {
  const isAcross = inner.x >= outer.x && right(inner) <= right(outer)
  return isAcross && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height
}

function right(box: Box | undefined): number {
  return box === undefined ? Number.NaN : box.x + box.width
}

/** Cards of a lane are equally large, so one is clear of all others when it is clear of the next two. */
function isClear(lane: LaneBox, box: Box, index: number): boolean {
  const isLastInRow = (index + 1) % lane.columns === 0
  const isBeside = isLastInRow || cardAt(lane, index + 1).x > right(box)
  return isBeside && cardAt(lane, index + lane.columns).y > box.y + box.height
}

function columnsAndRows(placed: Layout, name: string) {
  const lane = placed.lanes.find((each) => each.lane === name)
  return [lane?.columns, Math.ceil((lane?.ids.length ?? 0) / (lane?.columns ?? 1))]
}

test("no card touches another, and each is in its lane and in the extent", () => {
  fc.assert(
    fc.property(counts, (some) => {
      const placed = layout(graphWith(some))
      expect(placed.lanes.flatMap((lane) => boxesOf(lane).filter((box) => !contains(lane, box)))).toEqual([])
      expect(placed.lanes.filter((lane) => !contains({ x: 0, y: 0, ...placed }, lane))).toEqual([])
      expect(
        placed.lanes.flatMap((lane) => boxesOf(lane).filter((box, index) => !isClear(lane, box, index))),
      ).toEqual([])
      const follows = placed.lanes.slice(1).map(({ x }, index) => x > right(placed.lanes[index]))
      expect(follows).toStrictEqual(Array(5).fill(true))
    }),
    { numRuns: 40 },
  )
})

test("the flow reads from left to right on one line while it is small", () => {
  const placed = layout(graphWith({ keep: 1, change: 1, map: 3 }))
  expect(placed.lanes.map(({ lane }) => lane)).toStrictEqual(["when", "from", "keep", "change", "map", "to"])
  const middles = (["trigger", "source", "task:1", "task:2", "task:4"] as const).map((id) => {
    const box = boxOf(placed, nobody, id)
    return box && box.y + box.height / 2
  })
  expect(middles).toStrictEqual(Array(5).fill(placed.line))
})

test("the catalog stands below the destination", () => {
  const placed = layout(graphWith({ map: 1 }))
  const destination = boxOf(placed, nobody, "destination:2")
  const catalog = boxOf(placed, nobody, "catalog")
  expect(catalog?.x).toBe(destination?.x)
  expect(catalog?.y).toBeGreaterThan(destination?.y ?? Number.NaN)
})

test("the ends stay near the top however long a lane is", () => {
  const placed = layout(graphWith({ map: 2000 }))
  expect(boxOf(placed, nobody, "source")?.y).toBeLessThan(400)
  expect(boxOf(placed, nobody, "task:1")?.y).toBe(0)
})

test("many tasks make a block that one can take in", () => {
  const shapes = [1, 16, 17, 40, 60, 1000, 10_000].map((map) =>
    columnsAndRows(layout(graphWith({ map })), "map"),
  )
  expect(shapes).toStrictEqual([
    [1, 1],
    [1, 16],
    [2, 9],
    [2, 20],
    [2, 30],
    [16, 63],
    [50, 200],
  ])
})

test("an empty lane keeps a place for its button", () => {
  const placed = layout(graphWith({ map: 1 }))
  const keep = placed.lanes.find(({ lane }) => lane === "keep")
  expect(keep?.width).toBeGreaterThan(100)
  expect((keep?.y ?? 0) + (keep?.height ?? 0) / 2).toBe(placed.line)
})

test("the same graph has the same layout", () => {
  const drawn = graphWith({ map: 3 })
  expect(layout(drawn)).toBe(layout(drawn))
})

test("a part that was dragged stands where it was put, and belongs to the extent", () => {
  const placed = layout(graphWith({ map: 2 }))
  const moved = new Map([["task:1", { x: -300, y: 900 }]] as const)
  expect(boxOf(placed, moved, "task:1")).toMatchObject({ x: -300, y: 900 })
  expect(extentOf(placed, nobody)).toStrictEqual({ x: 0, y: 0, width: placed.width, height: placed.height })
  const extent = extentOf(placed, moved)
  expect([extent.x, extent.y, extent.x + extent.width]).toStrictEqual([-300, 0, placed.width])
  expect(extent.height).toBeGreaterThan(900)
})

test("a part that is gone has no place", () => {
  expect(boxOf(layout(graphWith({})), new Map([["task:9", { x: 0, y: 0 }]]), "task:9")).toBeUndefined()
})
