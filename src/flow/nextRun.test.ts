import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { nextRun as nextRunOfLocalAppFlow } from "#local-appflow/runs/nextRun.ts"
import { nextRun } from "./nextRun.ts"
import type { JsonObject } from "./request.ts"

const at = (text: string) => Date.parse(text) / 1000
const thursday = at("2026-11-26T10:07:00Z")

function flowWith(schedule: JsonObject): JsonObject {
  return { triggerConfig: { triggerType: "Scheduled", triggerProperties: { Scheduled: schedule } } }
}

function runsAfter(schedule: JsonObject, after = thursday): string[] {
  const runs: string[] = []
  for (let moment = after; runs.length < 3; ) {
    const next = nextRun(flowWith(schedule), moment)
    if (next === undefined) break
    runs.push(new Date(next * 1000).toISOString().replace(":00.000Z", ""))
    moment = next
  }
  return runs
}

const start = { scheduleStartTime: at("2026-10-05T04:00:00Z") }

describe("an interval", () => {
  test.each([
    ["rate(5minutes)", ["2026-11-26T10:10", "2026-11-26T10:15", "2026-11-26T10:20"]],
    ["rate(1 hour)", ["2026-11-26T11:00", "2026-11-26T12:00", "2026-11-26T13:00"]],
    ["rate(2days)", ["2026-11-28T04:00", "2026-11-30T04:00", "2026-12-02T04:00"]],
  ])("%s counts from the start", (scheduleExpression, runs) => {
    expect(runsAfter({ ...start, scheduleExpression })).toStrictEqual(runs)
  })

  test("begins with its start", () => {
    const schedule = { scheduleExpression: "rate(1hours)", scheduleStartTime: at("2026-11-27T08:30:00Z") }
    expect(runsAfter(schedule)).toStrictEqual(["2026-11-27T08:30", "2026-11-27T09:30", "2026-11-27T10:30"])
  })

  test("without a start does not tell", () => {
    expect(runsAfter({ scheduleExpression: "rate(1hours)", scheduleStartTime: null })).toStrictEqual([])
  })
})

describe("a cron expression", () => {
  test.each([
    ["cron(15 10 * * ? *)", ["2026-11-26T10:15", "2026-11-27T10:15", "2026-11-28T10:15"]],
    ["cron(0/20 * * * ? *)", ["2026-11-26T10:20", "2026-11-26T10:40", "2026-11-26T11:00"]],
    ["cron(0 8 ? * MON-FRI *)", ["2026-11-27T08:00", "2026-11-30T08:00", "2026-12-01T08:00"]],
    ["cron(0 8 ? * 1 *)", ["2026-11-29T08:00", "2026-12-06T08:00", "2026-12-13T08:00"]],
    ["cron(0 8 ? * L * )", ["2026-11-28T08:00", "2026-12-05T08:00", "2026-12-12T08:00"]],
    ["cron(0 8 ? * 3#2 *)", ["2026-12-08T08:00", "2027-01-12T08:00", "2027-02-09T08:00"]],
    ["cron(0 8 L * ? *)", ["2026-11-30T08:00", "2026-12-31T08:00", "2027-01-31T08:00"]],
    ["cron(0 8 1 1 ? 2025)", []],
  ])("%s is in UTC, whatever the zone is called", (scheduleExpression, runs) => {
    expect(runsAfter({ scheduleExpression, timezone: "Europe/Berlin" })).toStrictEqual(runs)
  })

  test("waits for its start, and runs then if it fits", () => {
    const hourly = { scheduleExpression: "cron(0 * * * ? *)" }
    expect(runsAfter({ ...hourly, scheduleStartTime: at("2026-11-27T08:00:00Z") })[0]).toBe(
      "2026-11-27T08:00",
    )
    expect(runsAfter({ ...hourly, scheduleStartTime: at("2026-11-27T08:00:01Z") })[0]).toBe(
      "2026-11-27T09:00",
    )
  })
})

test("an offset makes each run later, the last one even than the end", () => {
  const schedule = { ...start, scheduleExpression: "rate(1hours)", scheduleOffset: 600 }
  expect(runsAfter({ ...schedule, scheduleEndTime: at("2026-11-26T11:00:00Z") })).toStrictEqual([
    "2026-11-26T10:10",
    "2026-11-26T11:10",
  ])
})

test("nothing runs after the end", () => {
  const scheduleEndTime = at("2026-11-26T12:00:00Z")
  const runs = ["2026-11-26T11:00", "2026-11-26T12:00"]
  expect(runsAfter({ ...start, scheduleExpression: "rate(1hours)", scheduleEndTime })).toStrictEqual(runs)
  expect(runsAfter({ scheduleExpression: "cron(0 * * * ? *)", scheduleEndTime })).toStrictEqual(runs)
})

test.each([
  { scheduleExpression: "rate(1hours)", scheduleStartTime: 1e13 },
  { scheduleExpression: "cron(0 * * * ? *)", scheduleStartTime: 1e13 },
  { scheduleExpression: "rate(1hours)", scheduleStartTime: 8.64e12, scheduleOffset: 1 },
  { scheduleExpression: "rate(999999999days)", scheduleStartTime: 0 },
])("nothing is said of what lies beyond all dates: %j", (schedule) => {
  expect(nextRun(flowWith(schedule), thursday)).toBeUndefined()
})

test.each([
  "",
  "rate()",
  "rate(0minutes)",
  "rate(5fortnights)",
  "cron()",
  "cron(0 8 * *)",
  "cron(x)",
  "daily",
])("nothing is said of %j", (scheduleExpression) => {
  expect(runsAfter({ ...start, scheduleExpression })).toStrictEqual([])
})

test.each(["OnDemand", "Event"])("nothing is said of a flow whose trigger is %s", (triggerType) => {
  const { triggerConfig } = flowWith({ ...start, scheduleExpression: "rate(1hours)" })
  const flow = { triggerConfig: { ...(triggerConfig as JsonObject), triggerType } }
  expect(nextRun(flow, thursday)).toBeUndefined()
})

/** Times that lie so close together that they meet. */
const seconds = fc.integer({ min: 0, max: 10 }).map((halves) => thursday + halves * 1800)
const expressions = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom("minutes", "hours", "days"))
    .map(([count, unit]) => `rate(${count}${unit})`),
  fc
    .tuple(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 7 }))
    .map(([minute, hour, weekday]) => `cron(${minute} ${hour} ? * ${weekday} *)`),
)

test("the local AppFlow runs flows when it is said here, though neither knows the other", () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          scheduleExpression: expressions,
          scheduleStartTime: seconds,
          scheduleEndTime: seconds,
          scheduleOffset: fc.integer({ min: 0, max: 36_000 }),
        },
        { requiredKeys: ["scheduleExpression", "scheduleStartTime"] },
      ),
      seconds,
      (schedule, after) => {
        const there = nextRunOfLocalAppFlow(schedule, { after, activatedAt: 0 })
        expect(nextRun(flowWith(schedule), after)).toBe(there)
      },
    ),
  )
})
