import { Cron } from "croner"
import { type FlowDraft, type JsonObject, textAt } from "./request.ts"
import { rateOf, scheduleOf } from "./schedule.ts"
import { readSchedule } from "./scheduleExpression.ts"

/** The last moment that a date can tell, in epoch seconds. */
const latest = 8.64e12

/**
 * When an active flow runs by itself for the first time after a moment, both in epoch seconds. Undefined where it does
 * not, and where the flow does not tell: an interval without a start time counts from the moment in which the flow was
 * activated, which AppFlow keeps to itself.
 */
export function nextRun(flow: FlowDraft, after: number): number | undefined {
  const schedule = scheduleOf(flow)
  if (schedule === undefined) return undefined
  const start = numberIn(schedule, "scheduleStartTime")
  const end = numberIn(schedule, "scheduleEndTime") ?? Number.POSITIVE_INFINITY
  const offset = numberIn(schedule, "scheduleOffset") ?? 0
  const next = nextOf(textAt(schedule, ["scheduleExpression"]) ?? "", start, after - offset)
  return next === undefined || next > end || next + offset > latest ? undefined : next + offset
}

function numberIn(schedule: JsonObject, name: string): number | undefined {
  const value = schedule[name]
  return typeof value === "number" ? value : undefined
}

function nextOf(expression: string, start: number | undefined, after: number): number | undefined {
  const rate = rateOf(expression)
  if (rate !== undefined) return start === undefined ? undefined : nextOfRate(rate.minutes * 60, start, after)
  const said = readSchedule(expression)
  return said.kind === "cron" ? nextOfCron(said.fields, start, after) : undefined
}

function nextOfRate(interval: number, start: number, after: number): number {
  return after < start ? start : start + (Math.floor((after - start) / interval) + 1) * interval
}

/** AWS counts weekdays from Sunday, 1, and has a year but no seconds. The time zone of a schedule is a label: it is UTC. */
function nextOfCron(fields: string, start: number | undefined, after: number): number | undefined {
  // The start itself can be a run.
  const from = start === undefined ? after : Math.max(after, start - 0.001)
  try {
    const cron = new Cron(`0 ${fields.replace(/(\s)L(\s+\S+\s*)$/, "$17$2")}`, {
      mode: "7-part",
      alternativeWeekdays: true,
      sloppyRanges: true,
      timezone: "UTC",
      paused: true,
    })
    const next = cron.nextRun(new Date(from * 1000))
    return next === null ? undefined : next.getTime() / 1000
  } catch {
    return undefined // croner says by throwing that it cannot read an expression
  }
}
