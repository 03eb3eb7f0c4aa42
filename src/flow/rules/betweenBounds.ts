import { readTime } from "../readTime.ts"
import type { JsonObject } from "../request.ts"
import { comparesTimes, lacksProperty, propertyOf } from "../task.ts"
import { type Finding, taskRule } from "./rule.ts"

export const betweenBounds = taskRule({
  code: "rule/between-bounds",
  severity: "error",
  about: "A range has two bounds, and the lower one lies below the upper one.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_Task.html",
  find({ task, kind, operator }): Finding[] {
    if (kind.type !== "Filter" || operator !== "BETWEEN") return []
    const lacking = ["LOWER_BOUND", "UPPER_BOUND"].filter((name) => lacksProperty(task, name))
    if (lacking.length > 0) {
      const what = lacking.length === 2 ? "both bounds are" : `the ${words[lacking[0] ?? ""]} bound is`
      const message = `"Is between" compares with a lower and an upper bound, and ${what} missing. Fill in what is missing.`
      return [{ path: ["taskProperties", lacking[0] ?? ""], message }]
    }
    const [lower, upper] = [numberIn(task, "LOWER_BOUND"), numberIn(task, "UPPER_BOUND")]
    if (lower === undefined || upper === undefined || lower < upper) return []
    const so = lower === upper ? "equals" : "lies above"
    const message = `The lower bound ${so} the upper one, so no record lies between them. Put the lower value first and the higher one last.`
    return [{ path: ["taskProperties", "LOWER_BOUND"], message }]
  },
})

const words: Record<string, string> = { LOWER_BOUND: "lower", UPPER_BOUND: "upper" }

/** What a bound is as a number; text has an order of its own, which is that of the source. */
function numberIn(task: JsonObject, property: string): number | undefined {
  const text = propertyOf(task, property) ?? ""
  if (comparesTimes(task)) return readTime(text)?.milliseconds
  const isText = /string|text|char/i.test(propertyOf(task, "DATA_TYPE") ?? "")
  return /^-?\d+(\.\d+)?$/.test(text) && !isText ? Number(text) : undefined
}
