import { textAt } from "../request.ts"
import { taskRule } from "./rule.ts"

export const destinationFieldUnused = taskRule({
  code: "rule/destination-field-unused",
  severity: "info",
  about: "Filters and tasks that map all fields name no destination field.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html",
  find({ task, kind }) {
    const path = ["destinationField"]
    if (!writesNothing.has(kind.type) || !textAt(task, path)) return []
    const why =
      kind.type === "Filter"
        ? "A filter writes no field"
        : "Each field is copied to a destination field of the same name"
    const message = `${why}, so the destination field has no effect. Remove it.`
    return [
      { path, message, fix: { name: "Remove the destination field", edits: [{ kind: "remove", path }] } },
    ]
  },
})

/** Of other tasks that write nothing AWS does not say what a destination field would mean. */
const writesNothing = new Set(["Filter", "Map_all"])
