import { expect, it } from "vitest"
import { cronExpression, rateExpression, readSchedule } from "./scheduleExpression.ts"

it.each([
  ["rate(5minutes)", { kind: "rate", count: "5", unit: "minutes" }],
  ["rate(1days)", { kind: "rate", count: "1", unit: "days" }],
  ["rate(1hour)", { kind: "rate", count: "1", unit: "hours" }],
  ["rate(5 minutes)", { kind: "rate", count: "5", unit: "minutes" }],
  ["rate(hours)", { kind: "rate", count: "", unit: "hours" }],
  ["rate(fivehours)", { kind: "rate", count: "five", unit: "hours" }],
  ["rate(2weeks)", { kind: "other" }],
  ["cron(0 9 * * ? *)", { kind: "cron", fields: "0 9 * * ? *" }],
  ["cron()", { kind: "cron", fields: "" }],
  ["every day", { kind: "other" }],
  ["", { kind: "other" }],
])("%j says %j", (expression, schedule) => {
  expect(readSchedule(expression)).toEqual(schedule)
})

it("is written as AppFlow documents it", () => {
  expect(rateExpression("5", "minutes")).toBe("rate(5minutes)")
  expect(cronExpression("0 9 * * ? *")).toBe("cron(0 9 * * ? *)")
})
