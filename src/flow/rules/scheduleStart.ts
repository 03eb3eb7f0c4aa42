import { at } from "../request.ts"
import { isMilliseconds, scheduleOf, schedulePath } from "../schedule.ts"
import { moment } from "../sentence/moment.ts"
import { flowRule } from "./rule.ts"

export const scheduleStart = flowRule({
  code: "rule/schedule-start",
  severity: "warning",
  about: "A new beginning of a schedule is still to come.",
  reference: "https://github.com/aws/aws-cdk-rfcs/issues/483",
  find({ draft, deployed }) {
    if (deployed === undefined) return []
    const path = [...schedulePath, "scheduleStartTime"]
    const start = at(scheduleOf(draft), ["scheduleStartTime"])
    if (typeof start !== "number" || start === at(deployed, path) || isMilliseconds(start)) return []
    if (start * 1000 >= Date.now()) return []
    const message = `The schedule would begin on ${moment(start * 1000)}, which is past, and AppFlow may refuse that. Choose a later time, or leave it out to begin when the flow is activated.`
    return [{ path, message }]
  },
})
