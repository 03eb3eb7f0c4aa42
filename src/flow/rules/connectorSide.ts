import { connectorOf } from "#catalog/catalog.ts"
import { at } from "../request.ts"
import { sideKind, sidePaths } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const connectorSide = flowRule({
  code: "rule/connector-side",
  severity: "error",
  about: "Some connectors are sources only, and some are destinations only.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_ConnectorConfiguration.html",
  find({ draft }) {
    return sidePaths(draft).flatMap((side): Finding[] => {
      const path = [...side, "connectorType"]
      const connector = connectorOf(at(draft, path))
      const kind = sideKind(side)
      if (connector === undefined || connector[kind] !== undefined) return []
      const message =
        kind === "source"
          ? `AppFlow can write to ${connector.name} but not read from it. Choose another source.`
          : `AppFlow can read from ${connector.name} but not write to it. Choose another destination.`
      return [{ path, message }]
    })
  },
})
