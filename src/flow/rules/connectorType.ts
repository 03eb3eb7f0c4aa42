import { connectorOf, connectors } from "#catalog/catalog.ts"
import { textAt } from "../request.ts"
import { sidePaths } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

const types = new Map(Object.keys(connectors).map((type) => [type.toLowerCase(), type]))

export const connectorType = flowRule({
  code: "rule/connector-type",
  severity: "error",
  about: "A connector is named as AppFlow spells it.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_SourceFlowConfig.html",
  find({ draft }) {
    return sidePaths(draft).flatMap((side): Finding[] => {
      const path = [...side, "connectorType"]
      const text = textAt(draft, path)
      const value = types.get(text?.toLowerCase() ?? "")
      if (text === undefined || value === undefined || connectorOf(text) !== undefined) return []
      const message = `AppFlow does not know the connector as ${text}: here it is spelt ${value}. Write it that way.`
      return [{ path, message, fix: { name: `Write ${value}`, edits: [{ kind: "set", path, value }] } }]
    })
  },
})
