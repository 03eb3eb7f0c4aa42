import type { TaskKind } from "#catalog/task.ts"
import { at, isList } from "../request.ts"
import { taskRule } from "./rule.ts"

export const fieldCount = taskRule({
  code: "rule/field-count",
  severity: "error",
  about: "A task reads as many fields as its type has a use for.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_Task.html",
  find({ task, kind, operator = "NO_OP", fields }) {
    const list = at(task, ["sourceFields"])
    if (!isList(list) || list.some((field) => typeof field !== "string")) return []
    const { least, most, words } = counts[kind.type === "Filter" ? countOf(kind, operator) : kind.reads]
    const path = ["sourceFields"]
    const count = fields.filter(Boolean).length
    const subject = kind.type === "Filter" ? "The condition of a filter" : `A ${kind.name} task`
    if (count < least) {
      const so = count === 0 ? "none is chosen" : "this one reads only one"
      return [{ path, message: `${subject} reads ${words}, and ${so}. Choose what it reads.` }]
    }
    if (count > most) {
      const message = `${subject} reads ${words}, and this one reads ${count}. ${
        most === 1
          ? "Make a task for each of them."
          : "Calculate with two of them first, then with the result."
      }`
      return [{ path, message, severity: isDescribed.has(kind.type) ? "error" : "warning" }]
    }
    return []
  },
})

/** Choosing fields takes any number; a filter without an operator has another problem. */
function countOf(kind: TaskKind, operator: string): "one" | "none" {
  return operator !== "PROJECTION" && kind.operators.some((name) => name === operator) ? "one" : "none"
}

const any = { least: 0, most: Number.POSITIVE_INFINITY, words: "any number of fields" }

/** Tasks that name no field because they take all have a rule of their own. */
const counts = {
  none: any,
  one: { least: 1, most: 1, words: "exactly one field" },
  two: { least: 2, most: 2, words: "exactly two fields" },
  several: { ...any, least: 2, words: "two fields or more" },
} satisfies Record<TaskKind["reads"], typeof any>

/** AWS says of these how many fields they read; of the others all that is known reads one. */
const isDescribed = new Set(["Map", "Arithmetic"])
