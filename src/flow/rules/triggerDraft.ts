import { textAt } from "../request.ts"
import { triggerTypePath as path } from "../schedule.ts"
import { flowRule } from "./rule.ts"

export const triggerDraft = flowRule({
  code: "rule/trigger-draft",
  severity: "warning",
  about: "A flow whose trigger changes waits to be activated.",
  reference: "https://github.com/hashicorp/terraform-provider-aws/issues/34574",
  find({ draft, deployed }) {
    const before = textAt(deployed, path)
    const after = textAt(draft, path)
    const waits = after === "Scheduled" || after === "Event"
    if (before === undefined || before === after || !waits) return []
    const message =
      "After this change of the trigger AppFlow leaves the flow as a draft, and nothing runs by itself. Activate the flow once it is updated."
    return [{ path, message }]
  },
})
