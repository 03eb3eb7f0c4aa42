import { expect, test } from "vitest"
import type { Box } from "../layout.ts"
import { edgeLines } from "./edgeLines.ts"

function card(x: number, y: number): Box {
  return { x, y, width: 100, height: 40 }
}

test("cards at the same height are joined by a straight line", () => {
  expect(edgeLines([{ from: card(0, 0), to: card(200, 0), turns: "late" }])).toBe("M100,20H200")
})

test("a line turns right before the card it leads to, or right behind the card it leaves", () => {
  expect(edgeLines([{ from: card(0, 0), to: card(200, 100), turns: "late" }])).toBe(
    "M100,20H182M198,120H200M190,28V112M182,20Q190,20,190,28M190,112Q190,120,198,120",
  )
  expect(edgeLines([{ from: card(0, 0), to: card(200, 100), turns: "early" }])).toBe(
    "M100,20H102M118,120H200M110,28V112M102,20Q110,20,110,28M110,112Q110,120,118,120",
  )
})

test("what lines share is drawn once", () => {
  const shared = edgeLines(
    [100, 200, 300].map((y) => ({ from: card(0, 0), to: card(200, y), turns: "late" })),
  )
  expect(shared.match(/M100,20/g)).toHaveLength(1)
  expect(shared.match(/M190,28V\d+/g)).toStrictEqual(["M190,28V312"])
})

test("a card straight below is reached from above", () => {
  expect(edgeLines([{ from: card(0, 0), to: card(0, 100), turns: "late" }])).toBe("M50,40V100")
})

test("a card to the left is reached by a loop", () => {
  expect(edgeLines([{ from: card(300, 0), to: card(0, 0), turns: "late" }])).toBe(
    "M400,20C460,20,-60,20,0,20",
  )
})

test("no lines, no path", () => {
  expect(edgeLines([])).toBe("")
})
