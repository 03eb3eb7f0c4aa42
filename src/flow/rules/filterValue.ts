import { lacksProperty } from "../task.ts"
import { taskRule } from "./rule.ts"

export const filterValue = taskRule({
  code: "rule/filter-value",
  severity: "error",
  about: "The condition of a filter has a value to compare with.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html",
  find({ task, kind, operator }) {
    const isComparison = kind.operators.some((name) => name === operator) && !comparesNone.has(operator)
    if (kind.type !== "Filter" || !isComparison) return []
    if (!lacksProperty(task, "VALUE") || !lacksProperty(task, "VALUES")) return []
    const message =
      "The condition has no value to compare the field with, so it cannot tell which records to keep. Fill it in."
    return [{ path: ["taskProperties", "VALUE"], message }]
  },
})

/** Choosing fields compares nothing, and what lies between two bounds has a rule of its own. */
const comparesNone = new Set<string | undefined>(["PROJECTION", "BETWEEN"])
