import { at } from "../request.ts"
import { flowRule } from "./rule.ts"

export const clientToken = flowRule({
  code: "rule/client-token",
  severity: "info",
  about: "A client token belongs to one sending, not to a flow that is kept.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_UpdateFlow.html",
  find({ draft }) {
    const path = ["clientToken"]
    if (at(draft, path) === undefined) return []
    const message =
      "A client token belongs to one sending: AppFlow refuses another update that comes with it for eight hours. Remove it; each sending gets a new one."
    return [{ path, message, fix: { name: "Remove the client token", edits: [{ kind: "remove", path }] } }]
  },
})
