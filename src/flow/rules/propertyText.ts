import { accepts } from "../accepts.ts"
import { isList, type Json, objectAt } from "../request.ts"
import { type Finding, taskRule } from "./rule.ts"

export const propertyText = taskRule({
  code: "rule/property-text",
  severity: "error",
  about: "Every task property is written as text, numbers and lists too.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_Task.html",
  find({ task }) {
    return Object.entries(objectAt(task, ["taskProperties"])).flatMap(([name, json]): Finding[] => {
      const path = ["taskProperties", name]
      const value = textOf(name, json)
      if (value === undefined || !accepts(["tasks", 0, ...path], value)) return []
      const message =
        "AppFlow takes every task property as text, between quotation marks, so it refuses this one. Write it as text."
      return [{ path, message, fix: { name: "Write it as text", edits: [{ kind: "set", path, value }] } }]
    })
  },
})

/** The text that a value of another type stands for; nothing where that is not certain. */
function textOf(name: string, json: Json): string | undefined {
  if (typeof json === "number" || typeof json === "boolean") return String(json)
  if (!isList(json) || !json.every((item) => typeof item === "string")) return undefined
  if (name === "EXCLUDE_SOURCE_FIELDS_LIST") return JSON.stringify(json)
  return name === "VALUES" || name === "MATH_OPERATION_FIELDS_ORDER" ? json.join(",") : undefined
}
