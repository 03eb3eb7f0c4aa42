import { lacksProperty } from "../task.ts"
import { taskRule } from "./rule.ts"

export const filterDataType = taskRule({
  code: "rule/filter-data-type",
  severity: "info",
  about: "The condition of a filter says which type of data it compares.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html",
  find({ task, kind, operator }) {
    const isCondition = kind.operators.some((name) => name === operator) && operator !== "PROJECTION"
    if (kind.type !== "Filter" || !isCondition || !lacksProperty(task, "DATA_TYPE")) return []
    const message =
      "The condition does not say which type of data it compares. Some sources do without; to be sure that dates and numbers are compared as such, name the type of the field."
    return [{ path: ["taskProperties", "DATA_TYPE"], message }]
  },
})
