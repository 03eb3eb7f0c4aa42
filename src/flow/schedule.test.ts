import { expect, test } from "vitest"
import { lengthWords, rateOf } from "./schedule.ts"

test.each([
  ["rate(5minutes)", 5, "rate(5minutes)"],
  ["rate(1 hour)", 60, "rate(1hours)"],
  [" Rate ( 02 Days ) ", 2880, "rate(2days)"],
])("%s is %i minutes, spelt %s", (expression, minutes, spelling) => {
  expect(rateOf(expression)).toStrictEqual({ minutes, spelling })
})

test.each([
  "rate(0days)",
  "rate(-1days)",
  "rate(1.5hours)",
  "rate(1weeks)",
  "cron(0 9 * * ? *)",
  "",
  undefined,
])("%s is no interval that AppFlow documents", (expression) => {
  expect(rateOf(expression)).toBeUndefined()
})

test("a length is said in its largest whole unit", () => {
  expect([1, 5, 60, 90, 120, 1440, 4320].map(lengthWords)).toStrictEqual([
    "minute",
    "5 minutes",
    "hour",
    "90 minutes",
    "2 hours",
    "day",
    "3 days",
  ])
})
