import { at } from "../request.ts"
import { destinationSides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const fileSize = flowRule({
  code: "rule/file-size",
  severity: "info",
  about: "Files can have a size to aim at only where AppFlow combines records into files.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_AggregationConfig.html",
  find({ draft }) {
    return destinationSides(draft).flatMap(({ settings, settingsPath }): Finding[] => {
      const aggregation = ["s3OutputFormatConfig", "aggregationConfig"]
      const size = at(settings, [...aggregation, "targetFileSize"])
      const combines = at(settings, [...aggregation, "aggregationType"]) === "SingleFile"
      if (typeof size !== "number" || size <= 0 || combines) return []
      const message =
        "The files have a size to aim at, but AppFlow leaves records as they come and does not combine them. Combine the files, or leave the size out."
      return [{ path: [...settingsPath, ...aggregation, "targetFileSize"], message }]
    })
  },
})
