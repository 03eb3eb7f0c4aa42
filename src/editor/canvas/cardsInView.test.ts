import fc from "fast-check"
import { expect, test } from "vitest"
import type { NodeId } from "#flow/document.ts"
import { type Box, boxOf, type Layout, layout, type Point } from "../layout.ts"
import { type Area, cardsInView, mostCards } from "./cardsInView.ts"
import { graphWith } from "./fixture.ts"

const nobody: ReadonlyMap<NodeId, Point> = new Map()
const counts = fc.record({ keep: fc.nat(40), change: fc.nat(300), map: fc.oneof(fc.nat(60), fc.nat(3000)) })
const areas = fc.record({
  x: fc.integer({ min: -2000, max: 6000 }),
  y: fc.integer({ min: -2000, max: 9000 }),
  width: fc.oneof(fc.integer({ min: 100, max: 3000 }), fc.integer({ min: 100, max: 90_000 })),
  height: fc.oneof(fc.integer({ min: 100, max: 3000 }), fc.integer({ min: 100, max: 90_000 })),
  isLegible: fc.boolean(),
})
const moves = fc.array(
  fc.record({ number: fc.integer({ min: 1, max: 400 }), x: fc.integer(), y: fc.integer() }),
  { maxLength: 120 },
)

function movedBy(some: readonly { number: number; x: number; y: number }[]): Map<NodeId, Point> {
  return new Map(some.map(({ number, x, y }) => [`task:${number}`, { x: x % 5000, y: y % 5000 }]))
}

function touches(box: Box | undefined, area: Area): boolean {
  if (box === undefined) return false
  const across = box.x < area.x + area.width && area.x < box.x + box.width
  return across && box.y < area.y + area.height && area.y < box.y + box.height
}

function everywhere(placed: Layout, isLegible: boolean): Area {
  return { x: -100, y: -100, width: placed.width + 200, height: placed.height + 200, isLegible }
}

test("React Flow never gets more than it can carry, and always the ends and the selected part", () => {
  fc.assert(
    fc.property(counts, areas, moves, fc.integer({ min: 1, max: 3000 }), (some, area, dragged, number) => {
      const placed = layout(graphWith(some))
      const selected: NodeId = `task:${number}`
      const { ids } = cardsInView(placed, movedBy(dragged), area, selected)
      expect(ids.length).toBeLessThanOrEqual(mostCards)
      expect(new Set(ids).size).toBe(ids.length)
      const ends = placed.lanes.filter(({ lane }) => ["when", "from", "to"].includes(lane))
      expect(ids).toEqual(expect.arrayContaining(ends.flatMap((lane) => lane.ids)))
      expect(ids.includes(selected)).toBe(placed.places.has(selected) || ids.includes(selected))
      if (placed.places.has(selected)) expect(ids).toContain(selected)
    }),
  )
})

test("what is complete is exactly what can be seen", () => {
  fc.assert(
    fc.property(counts, areas, moves, (some, area, dragged) => {
      const placed = layout(graphWith(some))
      const moved = movedBy(dragged)
      const { ids, isComplete } = cardsInView(placed, moved, area, "settings")
      const tasks = [...placed.places.keys()].filter((id) => id.startsWith("task:"))
      const visible = tasks.filter((id) => touches(boxOf(placed, moved, id), area))
      const drawn = ids.filter((id) => id.startsWith("task:"))
      if (isComplete) expect(new Set(drawn)).toStrictEqual(new Set(visible))
      else expect(visible.length).toBeGreaterThanOrEqual(drawn.length)
    }),
  )
})

test("a thousand tasks on a screen as large as they are: those around the middle", () => {
  const placed = layout(graphWith({ map: 1000 }))
  const { ids, isComplete } = cardsInView(placed, nobody, everywhere(placed, true), "settings")
  expect(isComplete).toBe(false)
  expect(ids.length).toBeGreaterThan(mostCards / 2)
  const middle = { x: placed.width / 2, y: placed.height / 2, width: 1, height: 1, isLegible: true }
  const inTheMiddle = cardsInView(placed, nobody, middle, "settings").ids
  expect(ids).toEqual(expect.arrayContaining([...inTheMiddle]))
})

test("a thousand tasks from far away: only the ends and the selected part, the rest is drawn as blocks", () => {
  const placed = layout(graphWith({ map: 1000 }))
  expect(cardsInView(placed, nobody, everywhere(placed, false), "task:700")).toStrictEqual({
    ids: ["task:700", "trigger", "source", "destination:1001", "catalog"],
    isComplete: false,
  })
})

test("a part that was dragged into view is drawn there and not in its slot", () => {
  const placed = layout(graphWith({ map: 1000 }))
  const start = { x: 0, y: 0, width: 900, height: 400, isLegible: true }
  const moved = new Map<NodeId, Point>([
    ["task:1", { x: 50_000, y: 0 }],
    ["task:1000", { x: 10, y: 10 }],
  ])
  const { ids } = cardsInView(placed, moved, start, "settings")
  expect([ids.includes("task:1"), ids.includes("task:1000")]).toStrictEqual([false, true])
})
