import { at, isList } from "../request.ts"
import { enumerate } from "../sentence/phrase.ts"
import { taskRule } from "./rule.ts"

export const mapAllFields = taskRule({
  code: "rule/map-all-fields",
  severity: "warning",
  about: "A task that maps all fields names none of them.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html",
  find({ task, kind, fields }) {
    const path = ["sourceFields"]
    const list = at(task, path)
    if (kind.type !== "Map_all" || (list !== undefined && !isList(list))) return []
    const fix = { name: "Name no fields", edits: [{ kind: "set" as const, path, value: [] }] }
    if (list === undefined) {
      const message =
        "All fields are mapped, and AppFlow still wants the list of source fields: an empty one. Add it."
      return [{ path, message, severity: "error", fix }]
    }
    const named = fields.filter(Boolean)
    if (named.length > 0) {
      const message = `AppFlow maps all fields here, not only ${enumerate(named)}. Name no fields, or map these one by one.`
      return [{ path, message }]
    }
    if (list.length === 0 || list.some((field) => field !== "")) return []
    const message =
      "All fields are mapped, so the empty name among the source fields has no effect. Remove it."
    return [{ path, message, severity: "info", fix }]
  },
})
