import type { Json } from "../request.ts"
import { propertyOf, sourceFieldsOf } from "../task.ts"
import { moment } from "./moment.ts"
import { enumerate, shorten } from "./phrase.ts"

/** What a filter task does, in words. */
export function filterSentence(task: Json, operator: string | undefined): string {
  const fields = sourceFieldsOf(task)
  if (operator === "PROJECTION")
    return fields.length === 0 ? "Read no fields yet" : `Read ${enumerate(fields)}`
  const field = fields.length === 0 ? "a field not chosen yet" : enumerate(fields)
  return `Keep records where ${field} ${condition(task, operator)}`
}

function condition(task: Json, operator: string | undefined): string {
  const isDate = propertyOf(task, "DATA_TYPE")?.toLowerCase().includes("date") === true
  const value = comparedWith(task, isDate)
  switch (operator) {
    case "EQUAL_TO":
      return `is ${value}`
    case "NOT_EQUAL_TO":
      return `is not ${value}`
    case "CONTAINS":
      return `contains ${value}`
    case "GREATER_THAN":
      return isDate ? `is after ${value}` : `is greater than ${value}`
    case "GREATER_THAN_OR_EQUAL_TO":
      return isDate ? `is ${value} or later` : `is ${value} or more`
    case "LESS_THAN":
      return isDate ? `is before ${value}` : `is less than ${value}`
    case "LESS_THAN_OR_EQUAL_TO":
      return isDate ? `is ${value} or earlier` : `is ${value} or less`
    case "BETWEEN":
      return `is between ${bound(task, "LOWER_BOUND", isDate)} and ${bound(task, "UPPER_BOUND", isDate)}`
    case undefined:
    case "NO_OP":
      return "meets a condition not chosen yet"
    default:
      return `meets ${shorten(operator)} ${value}`
  }
}

function comparedWith(task: Json, isDate: boolean): string {
  const several = propertyOf(task, "VALUES")
  if (several === undefined) return bound(task, "VALUE", isDate)
  return enumerate(
    several.split(",").map((value) => said(value, isDate)),
    "or",
  )
}

function bound(task: Json, property: string, isDate: boolean): string {
  const value = propertyOf(task, property)
  return value === undefined ? "a value not given yet" : said(value, isDate)
}

/** Dates in filters are epoch milliseconds written as text. */
function said(value: string, isDate: boolean): string {
  return isDate && /^-?\d+$/.test(value) ? moment(Number(value)) : shorten(value)
}
