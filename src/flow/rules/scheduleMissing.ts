import { at, isObject, textAt } from "../request.ts"
import { schedulePath as path, triggerTypePath } from "../schedule.ts"
import { flowRule } from "./rule.ts"

export const scheduleMissing = flowRule({
  code: "rule/schedule-missing",
  severity: "error",
  about: "A flow on a schedule says how often it runs.",
  reference: "https://github.com/cdklabs/cdk-appflow/issues/129",
  find({ draft }) {
    const properties = at(draft, path.slice(0, -1))
    const canHave = properties === undefined || isObject(properties)
    if (!canHave || textAt(draft, triggerTypePath) !== "Scheduled" || at(draft, path) !== undefined) return []
    const message =
      "This flow runs on a schedule but does not say how often, and AppFlow refuses it. Say how often it runs, such as rate(1days), or let somebody start it on demand."
    return [{ path, message }]
  },
})
