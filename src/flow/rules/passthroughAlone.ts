import { tasksOf } from "../tasksOf.ts"
import { flowRule } from "./rule.ts"

export const passthroughAlone = flowRule({
  code: "rule/passthrough-alone",
  severity: "warning",
  about: "Where records are passed on as they are, nothing is mapped.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/sapodata.html",
  find({ draft }) {
    const [passthrough] = tasksOf(draft, "Passthrough")
    const count = tasksOf(draft, "Map").length + tasksOf(draft, "Map_all").length
    if (passthrough === undefined || count === 0) return []
    const what = count === 1 ? "the mapping of this flow has" : `the ${count} mappings of this flow have`
    const message = `This task passes each record on as it is, so ${what} no effect. Remove what you do not mean: this task, or what is mapped.`
    return [{ path: ["tasks", passthrough.index], message }]
  },
})
