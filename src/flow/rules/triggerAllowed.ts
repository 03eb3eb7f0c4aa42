import { textAt } from "../request.ts"
import { triggerTypePath as path } from "../schedule.ts"
import { flowRule } from "./rule.ts"

export const triggerAllowed = flowRule({
  code: "rule/trigger-allowed",
  severity: "error",
  about: "An event starts a flow only where the source announces its changes.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/flow-triggers.html",
  find({ draft, source }) {
    const isFine = source === undefined || source.source.events !== undefined
    if (isFine || textAt(draft, path) !== "Event") return []
    const message = `${source.name} does not announce its changes to AppFlow, so no event can start this flow. Let it run on a schedule or on demand.`
    return [{ path, message }]
  },
})
