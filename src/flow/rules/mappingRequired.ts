import { at, isList, textAt } from "../request.ts"
import { kindOf } from "../task.ts"
import { flowRule } from "./rule.ts"

export const mappingRequired = flowRule({
  code: "rule/mapping-required",
  severity: "warning",
  about: "Only what is mapped arrives at the destination.",
  reference: "https://github.com/hashicorp/terraform-provider-aws/issues/29879",
  find({ draft }) {
    const tasks = at(draft, ["tasks"])
    // A task of a type that Sluice does not know may well bring the fields over.
    if (!isList(tasks) || tasks.some((task) => brings.has(kindOf(task)?.type))) return []
    if (tasks.some((task) => kindOf(task) === undefined && textAt(task, ["taskType"]))) return []
    const message =
      "No task maps a field, so the flow runs and nothing arrives at the destination. Map the fields you need, or map all fields."
    return [{ path: ["tasks"], message }]
  },
})

const brings = new Set<string | undefined>(["Map", "Map_all", "Passthrough"])
