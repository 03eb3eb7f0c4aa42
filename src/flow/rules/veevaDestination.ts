import { destinationSides } from "../side.ts"
import { veevaDocuments } from "../veevaDocuments.ts"
import { type Finding, flowRule } from "./rule.ts"

export const veevaDestination = flowRule({
  code: "rule/veeva-destination",
  severity: "warning",
  about: "Documents from Veeva go to Amazon S3.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/veeva.html",
  find({ draft }) {
    if (veevaDocuments(draft) === undefined) return []
    return destinationSides(draft).flatMap(({ path, connector }): Finding[] => {
      if (connector.type === "S3") return []
      const message = `AppFlow brings documents from Veeva to Amazon S3 only, not to ${connector.name}. Choose Amazon S3 as the destination.`
      return [{ path: [...path, "connectorType"], message }]
    })
  },
})
