import { textAt } from "../request.ts"
import { scheduleOf } from "../schedule.ts"
import { flowRule } from "./rule.ts"

export const incrementalField = flowRule({
  code: "rule/incremental-field",
  severity: "warning",
  about: "Some sources tell new records from old ones only by a timestamp field that the flow names.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/sapodata.html",
  find({ draft, source }) {
    const path = ["sourceFlowConfig", "incrementalPullConfig", "datetimeTypeFieldName"]
    const why = source?.source.timestampField
    const isIncremental = textAt(scheduleOf(draft), ["dataPullMode"]) === "Incremental"
    if (why === undefined || !isIncremental || textAt(draft, path)) return []
    const message = `The schedule reads only what is new but names no timestamp field. ${why} Name a field that says when a record last changed.`
    return [{ path, message }]
  },
})
