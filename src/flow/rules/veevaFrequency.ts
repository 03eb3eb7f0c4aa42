import { hour } from "#catalog/minutes.ts"
import { intervalOf, lengthWords, schedulePath } from "../schedule.ts"
import { veevaDocuments } from "../veevaDocuments.ts"
import { flowRule } from "./rule.ts"

export const veevaFrequency = flowRule({
  code: "rule/veeva-frequency",
  severity: "error",
  about: "Documents from Veeva are transferred once an hour at most.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/veeva.html",
  find({ draft }) {
    const interval = intervalOf(draft)
    if (veevaDocuments(draft) === undefined || interval === undefined || interval.minutes >= hour) return []
    const message = `The flow would run every ${lengthWords(interval.minutes)}, but AppFlow reads documents from Veeva at most once per hour. Choose a longer interval.`
    return [{ path: [...schedulePath, "scheduleExpression"], message }]
  },
})
