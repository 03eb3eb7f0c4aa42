export const units = ["minutes", "hours", "days"] as const
export type Unit = (typeof units)[number]

/** What a schedule expression says, as far as AppFlow documents such expressions. The count is as somebody wrote it. */
export type ScheduleExpression =
  | { kind: "rate"; count: string; unit: Unit }
  | { kind: "cron"; fields: string }
  | { kind: "other" }

/** AppFlow documents `rate(5minutes)`; `rate(5 minutes)` and `rate(1hour)` are about as well. */
export function readSchedule(expression: string): ScheduleExpression {
  const [, count, unit] = /^\s*rate\s*\(\s*([^()]*?)\s*(minute|hour|day)s?\s*\)\s*$/i.exec(expression) ?? []
  if (count !== undefined && unit !== undefined) {
    return { kind: "rate", count, unit: `${unit.toLowerCase()}s` as Unit } // the expression knows no other
  }
  const [, fields] = /^\s*cron\s*\((.*)\)\s*$/is.exec(expression) ?? []
  return fields === undefined ? { kind: "other" } : { kind: "cron", fields }
}

/** As AppFlow documents it: the unit in the plural, no space. */
export function rateExpression(count: string, unit: Unit): string {
  return `rate(${count}${unit})`
}

export function cronExpression(fields: string): string {
  return `cron(${fields})`
}
