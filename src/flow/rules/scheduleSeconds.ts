import { at } from "../request.ts"
import { isMilliseconds, scheduleOf, schedulePath } from "../schedule.ts"
import { type Finding, flowRule } from "./rule.ts"

const times = ["scheduleStartTime", "scheduleEndTime", "firstExecutionFrom"]

export const scheduleSeconds = flowRule({
  code: "rule/schedule-seconds",
  severity: "warning",
  about: "The times of a schedule are in seconds.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_ScheduledTriggerProperties.html",
  find({ draft }) {
    const schedule = scheduleOf(draft)
    return times.flatMap((name): Finding[] => {
      const time = at(schedule, [name])
      if (typeof time !== "number" || !isMilliseconds(time)) return []
      const path = [...schedulePath, name]
      const value = time / 1000
      const message =
        "This time lies thousands of years away: it looks like milliseconds, but AppFlow counts the seconds since 1970. Divide it by 1000."
      if (isMilliseconds(value)) return [{ path, message }]
      return [
        { path, message, fix: { name: "Read it as milliseconds", edits: [{ kind: "set", path, value }] } },
      ]
    })
  },
})
