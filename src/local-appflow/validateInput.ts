import { isObject, type JsonObject } from "./json.ts"
import { ServiceError } from "./ServiceError.ts"
import { requests } from "./shapes/requests.ts"
import { brokenRules, lengthRules } from "./shapes/rules.ts"
import type { ScalarShape, Shape } from "./shapes/shape.ts"

/** The operations whose requests AWS's model describes. */
export type OperationName = keyof typeof requests

/**
 * Checks a request against AWS's model: a value of the wrong type is a SerializationException, anything else
 * that the model does not allow a ValidationException naming every place. Members the model does not know are
 * left alone, and `null` stands for no member.
 */
export function validateInput(operation: OperationName, input: JsonObject): void {
  const problems = problemsOf(requests[operation], input, "")
  if (problems.length === 0) return
  const count = `${problems.length} validation error${problems.length > 1 ? "s" : ""} detected`
  throw new ServiceError("ValidationException", `${count}: ${problems.join("; ")}`)
}

function problemsOf(shape: Shape, value: unknown, place: string): string[] {
  switch (shape.type) {
    case "structure": {
      const given = objectIn(value)
      return Object.entries(shape.members).flatMap(([name, member]) => {
        const inside = Object.hasOwn(given, name) ? (given[name] ?? null) : null
        const at = place === "" ? name : `${place}.${name}`
        if (inside !== null) return problemsOf(member, inside, at)
        return shape.required.includes(name) ? [missing(at)] : []
      })
    }
    case "list": {
      const items = itemsIn(value)
      const inside = items.flatMap((item, index) => {
        const at = `${place}.${index + 1}.member`
        return item === null ? [missing(at)] : problemsOf(shape.item, item, at)
      })
      return [...lengthRules(shape, items.length).map((rule) => failed("Value", place, rule)), ...inside]
    }
    case "map": {
      const entries = Object.entries(objectIn(value)).filter(([, part]) => part !== null)
      const inside = [
        ...lengthRules(shape, entries.length),
        ...partRules("keys", shape.key, Object.keys(Object.fromEntries(entries))),
        ...partRules("value", shape.value, Object.values(Object.fromEntries(entries))),
      ]
      return inside.map((rule) => failed("Value", place, rule))
    }
    default: {
      const shown = shape.type === "text" && shape.isSecret ? "Value" : `Value '${String(value)}'`
      return brokenRules(shape, readable(shape, value)).map((rule) => failed(shown, place, rule))
    }
  }
}

/** What is said of a map whose keys or values break a rule: never which, for they may be secret. */
function partRules(part: "keys" | "value", shape: ScalarShape, values: unknown[]): string[] {
  const rules = new Set(values.flatMap((value) => brokenRules(shape, readable(shape, value))))
  return rules.size === 0 ? [] : [`Map ${part} must satisfy constraint: [${[...rules].join(", ")}]`]
}

function missing(place: string): string {
  return failed("Value null", place, "Member must not be null")
}

function failed(value: string, place: string, rule: string): string {
  return `${value} at '${place}' failed to satisfy constraint: ${rule}`
}

const typeNames = {
  text: "a String",
  choice: "a String",
  integer: "an Integer",
  flag: "a Boolean",
  time: "a Timestamp",
} as const satisfies Record<ScalarShape["type"], string>

function readable(shape: ScalarShape, value: unknown): unknown {
  const fits = {
    text: typeof value === "string",
    choice: typeof value === "string",
    integer: Number.isInteger(value),
    flag: typeof value === "boolean",
    time: Number.isFinite(value),
  }
  if (fits[shape.type]) return value
  if (typeof value === "object") throw unreadable(`${startOf(value)} found where not expected.`)
  const given = typeof value === "boolean" ? String(value) : typeof value
  throw unreadable(`${given.toUpperCase()}_VALUE can not be converted to ${typeNames[shape.type]}`)
}

function objectIn(value: unknown): JsonObject {
  if (isObject(value)) return value
  throw unreadable(
    Array.isArray(value) ? `${startOf(value)} found where not expected.` : "Expected structure or null",
  )
}

function itemsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  throw unreadable(isObject(value) ? `${startOf(value)} found where not expected.` : "Expected list or null")
}

function startOf(value: unknown): string {
  return Array.isArray(value) ? "Start of list" : "Start of structure or map"
}

function unreadable(message: string): ServiceError {
  return new ServiceError("SerializationException", message)
}
