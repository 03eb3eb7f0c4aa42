import { at } from "../request.ts"
import { isMilliseconds, scheduleOf, schedulePath } from "../schedule.ts"
import { moment } from "../sentence/moment.ts"
import { flowRule } from "./rule.ts"

export const scheduleOrder = flowRule({
  code: "rule/schedule-order",
  severity: "error",
  about: "A schedule ends after it begins.",
  reference: "https://github.com/hashicorp/terraform-provider-aws/pull/26289",
  find({ draft }) {
    const schedule = scheduleOf(draft)
    const start = at(schedule, ["scheduleStartTime"])
    const end = at(schedule, ["scheduleEndTime"])
    if (typeof start !== "number" || typeof end !== "number" || start < end) return []
    if (isMilliseconds(start) || isMilliseconds(end)) return []
    const when = start === end ? "at the moment it begins" : "before it begins"
    const message = `The schedule ends ${when}, on ${moment(start * 1000)}, so the flow would never run. Let it end later, or leave the end out.`
    return [{ path: [...schedulePath, "scheduleEndTime"], message }]
  },
})
