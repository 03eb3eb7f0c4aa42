import { at, listAt, textAt } from "../request.ts"
import { flowRule } from "./rule.ts"

export const glueNeedsS3 = flowRule({
  code: "rule/glue-needs-s3",
  severity: "error",
  about: "Only data that is written to Amazon S3 can be recorded in the Glue Data Catalog.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/flows-catalog.html",
  find({ draft }) {
    const path = ["metadataCatalogConfig", "glueDataCatalog"]
    const destinations = listAt(draft, ["destinationFlowConfigList"])
    const writesToS3 = destinations.some((destination) => textAt(destination, ["connectorType"]) === "S3")
    if (at(draft, path) === undefined || writesToS3 || destinations.length === 0) return []
    const message =
      "The catalog records what is written to Amazon S3, and this flow writes elsewhere, so AppFlow refuses it. Remove the catalog, or write to Amazon S3."
    return [
      {
        path,
        message,
        fix: { name: "Remove the catalog", edits: [{ kind: "remove", path: ["metadataCatalogConfig"] }] },
      },
    ]
  },
})
