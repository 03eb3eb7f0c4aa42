import { intervalOf, lengthWords, schedulePath } from "../schedule.ts"
import { flowRule } from "./rule.ts"

export const scheduleFrequency = flowRule({
  code: "rule/schedule-frequency",
  severity: "error",
  about: "A flow runs no more often than AppFlow reads from its source.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/service-quotas.html",
  find({ draft, source }) {
    const shortest = source?.source.shortestInterval
    const interval = intervalOf(draft)
    if (source === undefined || shortest === undefined || interval === undefined) return []
    if (interval.minutes >= shortest) return []
    const message = `The flow would run every ${lengthWords(interval.minutes)}, but AppFlow reads from ${source.name} at most once per ${lengthWords(shortest)}. Choose a longer interval.`
    return [{ path: [...schedulePath, "scheduleExpression"], message }]
  },
})
