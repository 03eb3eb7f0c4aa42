import { propertyOf } from "../task.ts"
import { taskRule } from "./rule.ts"

export const filterCriteria = taskRule({
  code: "rule/filter-criteria",
  severity: "warning",
  about: "The condition of a filter compares with at most ten values.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/service-quotas.html",
  find({ task, kind }) {
    const count = propertyOf(task, "VALUES")?.split(",").length ?? 0
    if (kind.type !== "Filter" || count <= most) return []
    const message = `The condition compares with ${count} values, and the AppFlow console takes at most ${most}. Check that AppFlow accepts them, or compare with fewer.`
    return [{ path: ["taskProperties", "VALUES"], message }]
  },
})

const most = 10
