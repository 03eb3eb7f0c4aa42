import type { ScalarShape } from "./shape.ts"

/** The rules a value of the right type breaks, in the service's words. */
export function brokenRules(shape: ScalarShape, value: unknown): string[] {
  switch (shape.type) {
    case "text": {
      const text = String(value)
      const rules = lengthRules(shape, [...text].length)
      if (shape.allowed.test(text)) return rules
      return [...rules, `Member must satisfy regular expression pattern: ${shape.pattern}`]
    }
    case "choice":
      if (shape.values.includes(String(value))) return []
      return [`Member must satisfy enum value set: [${shape.values.join(", ")}]`]
    case "integer":
      return limitRules(shape, Number(value), "value")
    case "flag":
    case "time":
      return []
  }
}

/** The rules that a number of characters or items breaks. */
export function lengthRules(limits: Limits, length: number): string[] {
  return limitRules(limits, length, "length")
}

interface Limits {
  min?: number
  max?: number
}

function limitRules({ min = -Infinity, max = Infinity }: Limits, size: number, what: string): string[] {
  if (size < min) return [`Member must have ${what} greater than or equal to ${min}`]
  if (size > max) return [`Member must have ${what} less than or equal to ${max}`]
  return []
}
