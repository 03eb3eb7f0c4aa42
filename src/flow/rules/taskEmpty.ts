import { isList, type Json, listAt, textAt } from "../request.ts"
import { flowRule } from "./rule.ts"

export const taskEmpty = flowRule({
  code: "rule/task-empty",
  severity: "error",
  about: "No task is empty.",
  reference: "https://github.com/hashicorp/terraform-provider-aws/issues/25095",
  covers: "schema/",
  find({ draft }) {
    return listAt(draft, ["tasks"]).flatMap((task, index) => {
      if (textAt(task, ["taskType"]) || !isEmpty(task)) return []
      const path = ["tasks", index]
      const message = "The task is empty, and AppFlow refuses a flow that has such a task. Remove it."
      return [{ path, message, fix: { name: "Remove the empty task", edits: [{ kind: "remove", path }] } }]
    })
  },
})

/** Nothing, or nothing but members that hold nothing. */
function isEmpty(json: Json): boolean {
  if (json === null || json === "") return true
  if (typeof json !== "object") return false
  return (isList(json) ? json : Object.values(json)).every(isEmpty)
}
