import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { nextRun, type Schedule } from "./nextRun.ts"

const at = (text: string) => Date.parse(text) / 1000
const thursday = at("2026-11-26T10:07:00Z")

function runsAfter(schedule: Schedule, after = thursday, activatedAt = thursday): string[] {
  const runs: string[] = []
  for (let moment = after; runs.length < 3; ) {
    const next = nextRun(schedule, { after: moment, activatedAt })
    if (next === undefined) break
    runs.push(new Date(next * 1000).toISOString().replace(":00.000Z", ""))
    moment = next
  }
  return runs
}

describe("expressions", () => {
  test.for([
    ["rate(5minutes)", ["2026-11-26T10:12", "2026-11-26T10:17", "2026-11-26T10:22"]],
    ["rate(1hour)", ["2026-11-26T11:07", "2026-11-26T12:07", "2026-11-26T13:07"]],
    ["rate(2 days)", ["2026-11-28T10:07", "2026-11-30T10:07", "2026-12-02T10:07"]],
    ["cron(15 10 * * ? *)", ["2026-11-26T10:15", "2026-11-27T10:15", "2026-11-28T10:15"]],
    ["cron(0/20 * * * ? *)", ["2026-11-26T10:20", "2026-11-26T10:40", "2026-11-26T11:00"]],
    ["cron(0 8 ? * MON-FRI *)", ["2026-11-27T08:00", "2026-11-30T08:00", "2026-12-01T08:00"]],
    ["cron(0 8 ? * 1 *)", ["2026-11-29T08:00", "2026-12-06T08:00", "2026-12-13T08:00"]],
    ["cron(0 8 ? * L *)", ["2026-11-28T08:00", "2026-12-05T08:00", "2026-12-12T08:00"]],
    ["cron(0 8 ? * 6L *)", ["2026-11-27T08:00", "2026-12-25T08:00", "2027-01-29T08:00"]],
    ["cron(0 8 ? * 3#2 *)", ["2026-12-08T08:00", "2027-01-12T08:00", "2027-02-09T08:00"]],
    ["cron(0 8 L * ? *)", ["2026-11-30T08:00", "2026-12-31T08:00", "2027-01-31T08:00"]],
    ["cron(0 8 1W * ? 2027)", ["2027-01-01T08:00", "2027-02-01T08:00", "2027-03-01T08:00"]],
    ["cron(0 8 1 1 ? 2025)", []],
  ] as const)("%s", ([scheduleExpression, runs]) => {
    expect(runsAfter({ scheduleExpression })).toStrictEqual(runs)
  })

  test.for([
    "",
    "rate()",
    "rate(0minutes)",
    "rate(5)",
    "rate(5fortnights)",
    "cron()",
    "cron(0 8 * *)",
    "cron(x)",
    "daily",
  ])("%j never runs", (scheduleExpression) => {
    expect(runsAfter({ scheduleExpression })).toStrictEqual([])
  })
})

describe("the window", () => {
  const rate = { scheduleExpression: "rate(1hours)" }
  const cron = { scheduleExpression: "cron(0 * * * ? *)" }

  test("a rate counts from its start, and the start is a run", () => {
    const schedule = { ...rate, scheduleStartTime: at("2026-11-27T08:30:00Z") }
    expect(runsAfter(schedule)).toStrictEqual(["2026-11-27T08:30", "2026-11-27T09:30", "2026-11-27T10:30"])
    expect(runsAfter({ ...rate, scheduleStartTime: at("2026-10-05T04:00:00Z") })[0]).toBe("2026-11-26T11:00")
  })

  test("a cron waits for its start, and runs then if it fits", () => {
    expect(runsAfter({ ...cron, scheduleStartTime: at("2026-11-27T08:00:00Z") })[0]).toBe("2026-11-27T08:00")
    expect(runsAfter({ ...cron, scheduleStartTime: at("2026-11-27T08:00:01Z") })[0]).toBe("2026-11-27T09:00")
  })

  test("nothing runs after the end", () => {
    const scheduleEndTime = at("2026-11-26T12:00:00Z")
    expect(runsAfter({ ...cron, scheduleEndTime })).toStrictEqual(["2026-11-26T11:00", "2026-11-26T12:00"])
    expect(runsAfter({ ...rate, scheduleEndTime })).toStrictEqual(["2026-11-26T11:07"])
  })

  test("an offset makes each run later", () => {
    expect(runsAfter({ ...cron, scheduleOffset: 300 })).toStrictEqual([
      "2026-11-26T11:05",
      "2026-11-26T12:05",
      "2026-11-26T13:05",
    ])
    const start = { ...rate, scheduleStartTime: thursday, scheduleOffset: 600 }
    expect(runsAfter(start)[0]).toBe("2026-11-26T10:17")
  })

  test("a rate first runs when the flow is activated", () => {
    expect(nextRun(rate, { after: thursday - 1, activatedAt: thursday })).toBe(thursday)
  })
})

test("the next run is later than the moment and as near as the interval", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 0, max: 2_000_000_000 }),
      fc.integer({ min: 0, max: 2_000_000_000 }),
      fc.integer({ min: 0, max: 36_000 }),
      (minutes, after, activatedAt, scheduleOffset) => {
        const schedule = { scheduleExpression: `rate(${minutes}minutes)`, scheduleOffset }
        const next = nextRun(schedule, { after, activatedAt }) ?? Number.NaN
        expect(next).toBeGreaterThan(after)
        expect(next).toBeLessThanOrEqual(Math.max(after + minutes * 60, activatedAt + scheduleOffset))
        expect((next - activatedAt - scheduleOffset) % (minutes * 60)).toBe(0)
      },
    ),
  )
})
