import { textAt } from "../request.ts"
import { sourceSide } from "../side.ts"
import { tasksOf } from "../tasksOf.ts"
import { flowRule } from "./rule.ts"

export const passthroughJson = flowRule({
  code: "rule/passthrough-json",
  severity: "warning",
  about: "Records that are passed on as they are come from JSON files.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/sapodata.html",
  find({ draft }) {
    const source = sourceSide(draft)
    const place = ["s3InputFormatConfig", "s3InputFileType"]
    if (source === undefined || textAt(source.settings, place) !== "CSV") return []
    if (tasksOf(draft, "Passthrough").length === 0) return []
    const message =
      "A record that is passed on as it is may have others inside it, which CSV files cannot hold. Read JSON files with one record on each line."
    return [{ path: [...source.settingsPath, ...place], message }]
  },
})
