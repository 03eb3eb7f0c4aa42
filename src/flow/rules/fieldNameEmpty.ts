import { listAt } from "../request.ts"
import { taskRule } from "./rule.ts"

export const fieldNameEmpty = taskRule({
  code: "rule/field-name-empty",
  severity: "warning",
  about: "Every field that a task reads has a name.",
  reference: "https://github.com/hashicorp/terraform-provider-aws/issues/25095",
  find({ task, kind, fields }) {
    const list = listAt(task, ["sourceFields"])
    const index = list.indexOf("")
    // Where nothing is left without it, the rules about the number of fields speak.
    if (index < 0 || fields.every((field) => field === "") || kind.reads === "none") return []
    const path = ["sourceFields"]
    const value = list.filter((field) => field !== "")
    const message = "One of the source fields has no name, so AppFlow cannot find it. Name it, or remove it."
    const fix = { name: "Remove the empty name", edits: [{ kind: "set", path, value } as const] }
    return [{ path: [...path, index], message, fix }]
  },
})
