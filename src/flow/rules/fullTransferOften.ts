import { day } from "#catalog/minutes.ts"
import { textAt } from "../request.ts"
import { intervalOf, lengthWords, scheduleOf, schedulePath } from "../schedule.ts"
import { flowRule } from "./rule.ts"

export const fullTransferOften = flowRule({
  code: "rule/full-transfer-often",
  severity: "warning",
  about: "A flow that reads everything at each run runs once a day at most.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/sapodata.html",
  find({ draft }) {
    const interval = intervalOf(draft)
    const isFull = textAt(scheduleOf(draft), ["dataPullMode"]) === "Complete"
    if (!isFull || interval === undefined || interval.minutes >= day) return []
    const message = `Each run reads all records, every ${lengthWords(interval.minutes)}; the AWS console offers that once a day at most. Read only what is new, or run the flow less often.`
    return [{ path: [...schedulePath, "dataPullMode"], message }]
  },
})
