import { day, hour, minute } from "#catalog/minutes.ts"
import { at, type FlowDraft, isObject, type JsonObject, type Path, textAt } from "./request.ts"

export const triggerTypePath: Path = ["triggerConfig", "triggerType"]
export const schedulePath: Path = ["triggerConfig", "triggerProperties", "Scheduled"]

/** The settings of the schedule of a flow that runs on one. */
export function scheduleOf(draft: FlowDraft): JsonObject | undefined {
  const schedule = at(draft, schedulePath)
  return textAt(draft, triggerTypePath) === "Scheduled" && isObject(schedule) ? schedule : undefined
}

/** An interval of a schedule, such as `rate(5minutes)`. */
export interface Rate {
  minutes: number
  /** As AppFlow documents it: the unit in the plural, no space. */
  spelling: string
}

const lengths = { minute, hour, day }

/** The interval an expression means, however it is spelt; nothing where AppFlow documents no such unit. */
export function rateOf(expression: string | undefined): Rate | undefined {
  const [, count, unit] =
    /^\s*rate\s*\(\s*0*([1-9]\d{0,8})\s*(minute|hour|day)s?\s*\)\s*$/i.exec(expression ?? "") ?? []
  if (count === undefined || unit === undefined) return undefined
  const name = unit.toLowerCase() as keyof typeof lengths // the expression knows no other
  return { minutes: Number(count) * lengths[name], spelling: `rate(${count}${name}s)` }
}

/** The interval of a flow that runs on a schedule and has one. */
export function intervalOf(draft: FlowDraft): Rate | undefined {
  return rateOf(textAt(scheduleOf(draft), ["scheduleExpression"]))
}

/** "5 minutes", "1 hour", "2 days" */
export function lengthWords(minutes: number): string {
  const units = [
    [day, "day"],
    [hour, "hour"],
    [minute, "minute"],
  ] as const
  const [length, unit] = units.find(([each]) => minutes % each === 0) ?? [minute, "minute"]
  const count = minutes / length
  return count === 1 ? unit : `${count} ${unit}s`
}

/** Beyond this, in the year 5138, epoch seconds are most likely epoch milliseconds. */
const latestSeconds = 1e11

/** Whether a time looks as if it were written in milliseconds. */
export function isMilliseconds(time: number): boolean {
  return Math.abs(time) > latestSeconds
}
