import { textAt } from "../request.ts"
import { scheduleOf, triggerTypePath } from "../schedule.ts"
import { flowRule } from "./rule.ts"

export const incrementalUnused = flowRule({
  code: "rule/incremental-unused",
  severity: "warning",
  about: "A timestamp field is of use only to scheduled runs that read what is new.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html",
  find({ draft }) {
    const path = ["sourceFlowConfig", "incrementalPullConfig"]
    const type = textAt(draft, triggerTypePath)
    const readsAll = textAt(scheduleOf(draft), ["dataPullMode"]) === "Complete"
    const isUsed = type === undefined || (type === "Scheduled" && !readsAll)
    if (isUsed || !textAt(draft, [...path, "datetimeTypeFieldName"])) return []
    const message = `The timestamp field has no effect, because ${
      readsAll ? "each run reads everything" : "the flow does not run on a schedule"
    }. Remove it, or let the flow read only what is new on a schedule.`
    return [{ path, message }]
  },
})
