import { at } from "../request.ts"
import { destinationSides, sourceSide } from "../side.ts"
import { flowRule } from "./rule.ts"

export const newFields = flowRule({
  code: "rule/new-fields",
  severity: "warning",
  about: "New fields of a Salesforce object are imported into Amazon S3 only.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/salesforce.html",
  find({ draft }) {
    const side = sourceSide(draft)
    const destinations = destinationSides(draft)
    const reachesFiles = destinations.some(({ connector }) => connector.type === "S3")
    if (side === undefined || destinations.length === 0 || reachesFiles) return []
    if (at(side.settings, ["enableDynamicFieldUpdate"]) !== true) return []
    const path = [...side.settingsPath, "enableDynamicFieldUpdate"]
    const message =
      "AppFlow imports new fields into Amazon S3 only, and this flow writes elsewhere. Turn it off, and map new fields by hand."
    return [{ path, message, fix: { name: "Do not import new fields", edits: [{ kind: "remove", path }] } }]
  },
})
