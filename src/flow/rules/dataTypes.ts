import { at } from "../request.ts"
import { destinationSides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const dataTypes = flowRule({
  code: "rule/data-types",
  severity: "warning",
  about: "Only Parquet files keep the data types of the source.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_S3OutputFormatConfig.html",
  find({ draft }) {
    return destinationSides(draft).flatMap(({ settings, settingsPath }): Finding[] => {
      const format = ["s3OutputFormatConfig"]
      const isKept = at(settings, [...format, "preserveSourceDataTyping"]) === true
      if (!isKept || at(settings, [...format, "fileType"]) === "PARQUET") return []
      const path = [...settingsPath, ...format, "preserveSourceDataTyping"]
      const message =
        "Only Parquet files keep the data types of the source; in other files this has no effect. Turn it off, or write Parquet."
      return [{ path, message, fix: { name: "Do not keep data types", edits: [{ kind: "remove", path }] } }]
    })
  },
})
