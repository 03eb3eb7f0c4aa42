import { expect, test } from "vitest"
import type { Point } from "../layout.ts"
import { arrowHeads, edgeLines } from "./edgeLines.ts"

function way(...corners: [x: number, y: number][]): Point[] {
  return corners.map(([x, y]) => ({ x, y }))
}

test("a straight way is a straight line", () => {
  expect(edgeLines([way([100, 20], [200, 20])])).toBe("M100,20H200")
  expect(edgeLines([way([50, 40], [50, 100])])).toBe("M50,40V100")
})

test("corners are round, as far as there is room", () => {
  expect(edgeLines([way([100, 20], [180, 20], [180, 120], [200, 120])])).toBe(
    "M100,20H172M188,120H200M180,28V112M172,20Q180,20,180,28M180,112Q180,120,188,120",
  )
  expect(edgeLines([way([100, 20], [180, 20], [180, 10], [185, 10])])).toBe(
    "M100,20H175M175,20Q180,20,180,15M180,15Q180,10,185,10",
  )
})

test("what ways share is drawn once", () => {
  const shared = edgeLines([100, 200, 300].map((y) => way([100, 20], [190, 20], [190, y], [200, y])))
  expect(shared.match(/M100,20/g)).toHaveLength(1)
  expect(shared.match(/M190,28V\d+/g)).toStrictEqual(["M190,28V292"])
})

test("a way across is a curve", () => {
  expect(edgeLines([way([400, 20], [0, 90])])).toBe("M400,20C460,20,-60,90,0,90")
})

test("no ways, no path", () => {
  expect(edgeLines([])).toBe("")
  expect(edgeLines([[]])).toBe("")
})

test("a head stands where each way ends", () => {
  expect(arrowHeads([way([0, 20], [40, 20]), [], way([0, 0], [9, 30])])).toBe(
    "M35,15L40,20L35,25M4,25L9,30L4,35",
  )
})
