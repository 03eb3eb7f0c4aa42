import { expect, test } from "vitest"
import { areaOf, firstView, revealing, showsAll, wholeView } from "./viewport.ts"

const screen = { width: 1000, height: 560 }

test("a flow that fits opens in the middle, not enlarged", () => {
  const flow = { x: 0, y: 0, width: 600, height: 240 }
  expect(firstView(flow, screen)).toStrictEqual({ x: 200, y: 178, zoom: 1 })
})

test("a wide flow opens as small as can still be read, from its beginning", () => {
  const flow = { x: 0, y: 0, width: 4000, height: 6000 }
  expect(firstView(flow, screen)).toStrictEqual({ x: 16, y: 56, zoom: 0.4 })
})

test("a flow of all lanes opens with the last one in view, on a small screen too", () => {
  const flow = { x: 0, y: 0, width: 1312, height: 2000 }
  const { x, zoom } = firstView(flow, { width: 680, height: 400 })
  expect(x).toBe(16)
  expect(x + flow.width * zoom).toBeCloseTo(680 - 16)
})

test("the whole flow fits below the headings", () => {
  const flow = { x: -100, y: 0, width: 4000, height: 6000 }
  const view = wholeView(flow, screen)
  const area = areaOf(view, screen, 0)
  expect(area.x).toBeLessThan(flow.x)
  expect(area.x + area.width).toBeGreaterThan(flow.x + flow.width)
  expect(view.y).toBe(56)
  expect(view.y + flow.height * view.zoom).toBeCloseTo(560 - 20)
})

test.each([
  ["as it fits", {}, true],
  ["up to the headings", { y: -64 }, true],
  ["under the headings", { y: -65 }, false],
  ["beyond the left side", { x: -101 }, false],
  ["beyond the right side", { width: 1001 }, false],
  ["beyond the lower side", { height: 461 }, false],
])("what is all in view: a flow %s", (_, difference, isAll) => {
  const flow = { x: -100, y: 0, width: 900, height: 460, ...difference }
  expect(showsAll({ x: 100, y: 100, zoom: 1 }, screen, flow)).toBe(isAll)
})

test("what is in view is left where it is", () => {
  const viewport = { x: 0, y: 0, zoom: 1 }
  expect(revealing(viewport, screen, { x: 100, y: 100, width: 200, height: 84 })).toBe(viewport)
})

test("what is out of view comes in by the shortest way", () => {
  const viewport = { x: 0, y: 0, zoom: 0.5 }
  const box = { width: 200, height: 84 }
  expect(revealing(viewport, screen, { x: 2400, y: 200, ...box })).toStrictEqual({ x: -316, y: 0, zoom: 0.5 })
  expect(revealing(viewport, screen, { x: 100, y: 0, ...box })).toStrictEqual({ x: 0, y: 56, zoom: 0.5 })
})

test("of what is larger than the screen the beginning shows", () => {
  const box = { x: 0, y: 2000, width: 100, height: 5000 }
  expect(revealing({ x: 30, y: 0, zoom: 1 }, screen, box)).toStrictEqual({ x: 30, y: 56 - 2000, zoom: 1 })
})
