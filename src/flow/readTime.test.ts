import { expect, test } from "vitest"
import { readTime } from "./readTime.ts"

const newYear = 1_704_067_200_000

test.each([
  ["1704067200000", { milliseconds: newYear, as: "milliseconds" }],
  ["1704067200", { milliseconds: newYear, as: "seconds" }],
  ["2024-01-01", { milliseconds: newYear, as: "date" }],
  ["2024-01-01 00:00", { milliseconds: newYear, as: "date" }],
  ["2024-01-01T00:00:00", { milliseconds: newYear, as: "date" }],
  ["2024-01-01T00:00:00.000Z", { milliseconds: newYear, as: "date" }],
  ["2024-01-01T01:00:00+01:00", { milliseconds: newYear, as: "date" }],
  ["2023-12-31T19:00:00.000-0500", { milliseconds: newYear, as: "date" }],
  ["0", { milliseconds: 0, as: "milliseconds" }],
  ["0000000000000", { milliseconds: 0, as: "milliseconds" }],
  ["-86400000", { milliseconds: -86_400_000, as: "milliseconds" }],
])("%s is a moment", (text, time) => {
  expect(readTime(text)).toStrictEqual(time)
})

test.each(["", "yesterday", "2024-13-01", "2024-01-01T25:00Z", "01/02/2024", "1e12", "1704067200.5"])(
  "%s is none",
  (text) => {
    expect(readTime(text)).toBe(undefined)
  },
)
