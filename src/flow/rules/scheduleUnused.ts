import { at, isObject, textAt } from "../request.ts"
import { schedulePath as path, triggerTypePath } from "../schedule.ts"
import { flowRule } from "./rule.ts"

export const scheduleUnused = flowRule({
  code: "rule/schedule-unused",
  severity: "warning",
  about: "Only a flow that runs on a schedule has the settings of one.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/flow-triggers.html",
  find({ draft }) {
    const schedule = at(draft, path)
    const type = textAt(draft, triggerTypePath)
    if (!isObject(schedule) || (type !== "OnDemand" && type !== "Event")) return []
    const message = `The flow has settings for a schedule but runs ${
      type === "Event" ? "on an event" : "on demand"
    }, so they have no effect. Remove them, or let the flow run on a schedule.`
    const isEmpty = Object.keys(schedule).length === 0
    return [
      {
        path,
        message,
        ...(isEmpty && { fix: { name: "Remove the empty schedule", edits: [{ kind: "remove", path }] } }),
      },
    ]
  },
})
