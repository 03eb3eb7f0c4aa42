import { day, hour, minute } from "#catalog/minutes.ts"
import { at, type FlowDraft, isObject, type JsonObject, type Path, textAt } from "./request.ts"
import { rateExpression, readSchedule } from "./scheduleExpression.ts"

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

const lengths = { minutes: minute, hours: hour, days: day }

/** The interval an expression means, however it is spelt; nothing where AppFlow documents no such unit. */
export function rateOf(expression: string | undefined): Rate | undefined {
  const said = readSchedule(expression ?? "")
  if (said.kind !== "rate" || !/^0*[1-9]\d{0,8}$/.test(said.count)) return undefined
  const count = Number(said.count)
  return { minutes: count * lengths[said.unit], spelling: rateExpression(String(count), said.unit) }
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
