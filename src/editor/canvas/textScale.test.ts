import { expect, test } from "vitest"
import { textScaleAt } from "./textScale.ts"

test("words are as large as their card asks for until they become too small to read, and grow on it then", () => {
  const scales = [2, 1, 0.72, 0.6, 0.5, 0.4, 0.1].map(textScaleAt)
  expect(scales).toStrictEqual([1, 1, 1, 1.2, 1.45, 1.45, 1.45])
})

test("they grow in steps", () => {
  const zooms = Array.from({ length: 300 }, (_, index) => 0.4 + index / 500)
  expect(new Set(zooms.map(textScaleAt)).size).toBe(10)
})
