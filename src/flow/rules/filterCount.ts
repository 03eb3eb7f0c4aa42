import { isProjection, sourceKeyOf } from "../task.ts"
import { tasksOf } from "../tasksOf.ts"
import { flowRule } from "./rule.ts"

export const filterCount = flowRule({
  code: "rule/filter-count",
  severity: "warning",
  about: "A flow has at most ten conditions.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/service-quotas.html",
  find({ draft }) {
    const key = sourceKeyOf(draft)
    const conditions = tasksOf(draft, "Filter").filter(({ task }) => !isProjection(task, key))
    const beyond = conditions[most]
    if (beyond === undefined) return []
    const message = `The flow has ${conditions.length} filters with a condition, and the AppFlow console takes at most ${most}. Check that AppFlow accepts them, or use fewer.`
    return [{ path: ["tasks", beyond.index], message }]
  },
})

const most = 10
