import { expect, it } from "vitest"
import { diffPieces, firstLines, type Piece } from "./diffPieces.ts"
import { lineDiff } from "./lineDiff.ts"

const before = Array.from({ length: 400 }, (_, line) => `line ${line}`)
const after = before.with(100, "other").toSpliced(300, 1)
const { parts } = lineDiff(before, after)

function short({ kind, before, after }: Piece) {
  return `${kind} ${before.from}-${before.to} ${after.from}-${after.to}`
}

it("folds what is equal but for three lines around a change", () => {
  expect(diffPieces(parts, new Map()).map(short)).toStrictEqual([
    "folded 0-97 0-97",
    "same 97-100 97-100",
    "changed 100-101 100-101",
    "same 101-104 101-104",
    "folded 104-297 104-297",
    "same 297-300 297-300",
    "changed 300-301 300-300",
    "same 301-304 300-303",
    "folded 304-400 303-399",
  ])
})

it("unfolds lines from both sides, and all when few are left", () => {
  expect(
    diffPieces(parts, new Map([[2, 50]]))
      .map(short)
      .slice(3, 6),
  ).toStrictEqual(["same 101-154 101-154", "folded 154-247 154-247", "same 247-300 247-300"])
  expect(
    diffPieces(parts, new Map([[2, 100]]))
      .map(short)
      .slice(3, 4),
  ).toStrictEqual(["same 101-300 101-300"])
})

it("shows only so many lines at first", () => {
  const { pieces, left } = firstLines(diffPieces(parts, new Map()), 10)
  expect({ pieces: pieces.map(short), left }).toStrictEqual({
    pieces: [
      "folded 0-97 0-97",
      "same 97-100 97-100",
      "changed 100-101 100-101",
      "same 101-104 101-104",
      "folded 104-297 104-297",
      "same 297-298 297-298",
    ],
    left: 7,
  })
})
