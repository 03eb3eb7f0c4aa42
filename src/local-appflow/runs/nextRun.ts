import { Cron } from "croner"

/** When a flow runs by itself, in the words of its trigger. Times are epoch seconds. */
export interface Schedule {
  scheduleExpression: string
  scheduleStartTime?: number
  scheduleEndTime?: number
  /** Seconds by which each run is later than the expression says. */
  scheduleOffset?: number
}

/**
 * The first run after a moment, in epoch seconds. An expression that cannot be read has none, and neither has
 * a schedule past its end. Without a start time a rate counts from when the flow was activated.
 */
export function nextRun(schedule: Schedule, { after, activatedAt }: { after: number; activatedAt: number }) {
  const {
    scheduleExpression,
    scheduleStartTime,
    scheduleEndTime = Number.POSITIVE_INFINITY,
    scheduleOffset = 0,
  } = schedule
  const [, kind, inner = ""] = /^(rate|cron)\((.+)\)$/.exec(scheduleExpression.trim()) ?? []
  const from = after - scheduleOffset
  const next =
    kind === "rate"
      ? nextOfRate(inner, scheduleStartTime ?? activatedAt, from)
      : nextOfCron(inner, Math.max(from, justBefore(scheduleStartTime)))
  return next === undefined || next > scheduleEndTime ? undefined : next + scheduleOffset
}

const secondsIn = { minute: 60, hour: 60 * 60, day: 24 * 60 * 60 }

function nextOfRate(rate: string, first: number, from: number): number | undefined {
  const [, count, unit] = /^(\d+)\s*(minute|hour|day)s?$/.exec(rate) ?? []
  if (unit !== "minute" && unit !== "hour" && unit !== "day") return undefined
  const interval = Number(count) * secondsIn[unit]
  if (interval === 0) return undefined
  const passed = from < first ? 0 : Math.floor((from - first) / interval) + 1
  return first + passed * interval
}

/** AWS counts weekdays from Sunday, 1, and has a year but no seconds. A time zone is a label only: it is UTC. */
function nextOfCron(fields: string, from: number): number | undefined {
  try {
    const cron = new Cron(`0 ${fields.replace(/(\s)L(\s+\S+)$/, "$17$2")}`, {
      mode: "7-part",
      alternativeWeekdays: true,
      sloppyRanges: true,
      timezone: "UTC",
      paused: true,
    })
    const next = cron.nextRun(new Date(from * 1000))
    return next === null ? undefined : next.getTime() / 1000
  } catch {
    return undefined
  }
}

function justBefore(time = Number.NEGATIVE_INFINITY): number {
  return time - 0.001
}
