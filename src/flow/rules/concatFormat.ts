import { enumerate } from "../sentence/phrase.ts"
import { lacksProperty, propertyOf } from "../task.ts"
import { taskRule } from "./rule.ts"

export const concatFormat = taskRule({
  code: "rule/concat-format",
  severity: "warning",
  about: "The format of a merge says where its fields stand.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_Task.html",
  find({ task, kind, fields }) {
    if (kind.type !== "Merge") return []
    const path = ["taskProperties", "CONCAT_FORMAT"]
    if (lacksProperty(task, "CONCAT_FORMAT")) {
      const message =
        "The task does not say how the fields are put together. Fill in the format, as the AppFlow console writes it."
      return [{ path, message }]
    }
    const named = fields.filter(Boolean)
    const format = propertyOf(task, "CONCAT_FORMAT")
    if (!format || named.length === 0) return []
    if (named.some((field) => format.includes(field))) return []
    const message = `The format names none of the fields to merge, ${enumerate(named)}, so every record would get the same text. Name them in it.`
    return [{ path, message }]
  },
})
