import { textAt } from "../request.ts"
import { triggerTypePath as path } from "../schedule.ts"
import { destinationSides } from "../side.ts"
import { flowRule } from "./rule.ts"

export const eventsOnly = flowRule({
  code: "rule/events-only",
  severity: "warning",
  about: "Amazon EventBridge receives events, one by one, as they happen.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/EventBridge.html",
  find({ draft, source }) {
    const type = textAt(draft, path)
    const destination = destinationSides(draft).find(({ known }) => known.eventsOnly)
    const canListen = source === undefined || source.source.events !== undefined
    if (destination === undefined || !canListen || (type !== "OnDemand" && type !== "Scheduled")) return []
    const message = `${destination.connector.name} is for flows that an event starts, and this one runs ${
      type === "OnDemand" ? "on demand" : "on a schedule"
    }. Let an event start it, or choose another destination.`
    return [{ path, message }]
  },
})
