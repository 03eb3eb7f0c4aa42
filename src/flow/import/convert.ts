import type { Field } from "#catalog/field.ts"
import type { Json, Path } from "../request.ts"
import type { Notes } from "./Notes.ts"
import { valueNamed } from "./names.ts"

/** A plain value as its field has it, where there is no doubt which one is meant; else as it is. */
export function convert(value: Json, field: Field, path: Path, notes: Notes): Json {
  const converted = conversionOf(value, field)
  if (converted === undefined || converted.after === value) return value
  const { after, reason, severity = "info" } = converted
  notes.note(severity, path, value, after, reason)
  return after
}

interface Conversion {
  after: Json
  reason: string
  severity?: "warning"
}

function conversionOf(value: Json, field: Field): Conversion | undefined {
  switch (field.kind) {
    case "choice":
      return typeof value === "string" ? choiceOf(value, field.options) : undefined
    case "text":
      if (typeof value !== "number" && typeof value !== "boolean") return undefined
      return { after: String(value), reason: `${field.label} is written as text in AppFlow.` }
    case "flag":
      if (value !== "true" && value !== "false") return undefined
      return {
        after: value === "true",
        reason: `${field.label} is true or false in AppFlow, without quotes.`,
      }
    case "integer":
      if (typeof value !== "string" || !/^-?\d{1,15}$/.test(value)) return undefined
      return { after: Number(value), reason: `${field.label} is a number in AppFlow, without quotes.` }
    case "time":
      return typeof value === "string" ? secondsOf(value, field.label) : undefined
    default:
      return undefined
  }
}

function choiceOf(value: string, options: readonly { value: string }[]): Conversion | undefined {
  const after = valueNamed(
    value,
    options.map((option) => option.value),
  )
  return after === undefined ? undefined : { after, reason: `AppFlow spells “${value}” “${after}”.` }
}

const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/i

/** The wire has times in epoch seconds; everybody else writes them as RFC 3339. */
function secondsOf(value: string, label: string): Conversion | undefined {
  if (/^\d{1,10}(?:\.\d{1,3})?$/.test(value)) {
    return {
      after: Number(value),
      reason: `${label} is a number of epoch seconds in AppFlow, without quotes.`,
    }
  }
  const found = iso.exec(value)
  if (found === null) return undefined
  const [, zone] = found
  const text = value.replace(" ", "T").replace(" ", "")
  const time = Date.parse(zone !== undefined ? text : text.includes("T") ? `${text}Z` : text)
  if (Number.isNaN(time)) return undefined
  const after = time / 1000
  if (zone !== undefined) return { after, reason: `AppFlow writes times in epoch seconds.` }
  const reason = "AppFlow writes times in epoch seconds. The text names no time zone; UTC is taken."
  return { after, reason, severity: "warning" }
}
