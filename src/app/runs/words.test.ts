import { expect, test } from "vitest"
import { bytes } from "./bytes.ts"
import { clockTime } from "./clockTime.ts"
import { duration } from "./duration.ts"

test.each([
  [-1, "0 s"],
  [2.6, "3 s"],
  [59.4, "59 s"],
  [60, "1 min 0 s"],
  [125, "2 min 5 s"],
  [3599.6, "1 h 0 min"],
  [3_900, "1 h 5 min"],
  [90_000, "25 h 0 min"],
])("%d seconds are %s", (seconds, words) => {
  expect(duration(seconds)).toBe(words)
})

test.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [1234, "1.2 kB"],
  [5_600_000, "5.6 MB"],
  [7e15, "7,000 TB"],
])("%d bytes are %s", (amount, words) => {
  expect(bytes(amount)).toBe(words)
})

test.each([
  [new Date(2026, 10, 26, 20, 15, 3), "26 Nov 2026, 20:15:03"],
  [new Date(2027, 0, 1), "1 Jan 2027, 00:00:00"],
])("a moment is told by the clock of this machine: %s", (moment, words) => {
  expect(clockTime(moment.getTime() / 1000)).toBe(words)
})
