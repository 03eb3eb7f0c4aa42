import fc from "fast-check"
import { expect, test } from "vitest"
import { layout } from "../layout.ts"
import { graphWith } from "./fixture.ts"
import { type Direction, neighbour, type Stop } from "./neighbour.ts"

function walk(counts: Parameters<typeof graphWith>[0], from: Stop, ...ways: Direction[]): Stop {
  const placed = layout(graphWith(counts))
  return ways.reduce((here, way) => neighbour(placed, here, way), from)
}

test("right leads through the lanes and left leads back", () => {
  const counts = { keep: 1, change: 1, map: 1 }
  const steps: Stop[] = ["trigger", "source", "task:1", "task:2", "task:3", "destination:4"]
  for (const [index, stop] of steps.entries()) {
    expect(walk(counts, stop, "right")).toBe(steps[index + 1] ?? stop)
    expect(walk(counts, stop, "left")).toBe(steps[index - 1] ?? stop)
  }
})

test("an empty lane is a stop: its button", () => {
  expect(walk({ map: 1 }, "source", "right")).toBe("empty:keep")
  expect(walk({ map: 1 }, "empty:keep", "right")).toBe("empty:change")
  expect(walk({ map: 1 }, "empty:change", "right")).toBe("task:1")
  expect(walk({ map: 1 }, "empty:keep", "down")).toBe("empty:keep")
})

test("up and down stay in the lane", () => {
  expect(walk({ map: 3 }, "task:1", "down", "down")).toBe("task:3")
  expect(walk({ map: 3 }, "task:3", "down")).toBe("task:3")
  expect(walk({ map: 3 }, "task:3", "up", "up", "up")).toBe("task:1")
  expect(walk({}, "destination:1", "down")).toBe("catalog")
})

test("in a lane of several columns the arrows lead where they point", () => {
  const counts = { map: 31 }
  expect(walk(counts, "task:1", "right")).toBe("task:2")
  expect(walk(counts, "task:1", "down")).toBe("task:3")
  expect(walk(counts, "task:30", "down")).toBe("task:31")
  expect(walk(counts, "task:31", "down")).toBe("task:31")
  expect(walk(counts, "task:31", "right")).toBe("catalog")
  expect(walk(counts, "destination:32", "left")).toBe("task:4")
})

test("a lane is entered at the same height", () => {
  expect(walk({ keep: 8, change: 8 }, "task:5", "right")).toBe("task:13")
  expect(walk({ keep: 8, change: 2 }, "task:8", "right")).toBe("task:10")
})

test("first and last are the ends of the flow", () => {
  expect(walk({ map: 5 }, "task:3", "first")).toBe("trigger")
  expect(walk({ map: 5 }, "task:3", "last")).toBe("catalog")
})

test("every part can be reached from every other", () => {
  const counts = fc.record({ keep: fc.nat(40), change: fc.nat(3), map: fc.nat(80) })
  fc.assert(
    fc.property(counts, (some) => {
      const placed = layout(graphWith(some))
      const reached = new Set<Stop>(["trigger"])
      for (const stop of reached) {
        for (const way of ["left", "right", "up", "down"] as const) reached.add(neighbour(placed, stop, way))
      }
      expect(reached).toStrictEqual(
        new Set([
          ...placed.places.keys(),
          ...["keep", "change", "map"].flatMap((lane) => emptyStop(some, lane)),
        ]),
      )
    }),
  )
})

function emptyStop(counts: Readonly<Record<string, number>>, lane: string): string[] {
  return counts[lane] === 0 ? [`empty:${lane}`] : []
}

test("a part that is gone leads nowhere", () => {
  expect(walk({ map: 1 }, "task:99", "right")).toBe("task:99")
})
