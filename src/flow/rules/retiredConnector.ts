import { sideKind, sides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const retiredConnector = flowRule({
  code: "rule/retired-connector",
  severity: "warning",
  about: "Some connectors belong to services that have ended.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/doc-history.html",
  find({ draft }) {
    return sides(draft).flatMap(({ path, connector }): Finding[] => {
      if (connector.retired === undefined) return []
      const message = `${connector.retired} Choose another ${sideKind(path)} if the flow no longer works.`
      return [{ path: [...path, "connectorType"], message }]
    })
  },
})
