import { at, textAt } from "../request.ts"
import { destinationSides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const dateFormat = flowRule({
  code: "rule/date-format",
  severity: "info",
  about: "Names of folders and files with a date say how exact the date is.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/flows-partition.html",
  find({ draft }) {
    return destinationSides(draft).flatMap(({ settings, settingsPath }): Finding[] => {
      const prefix = ["s3OutputFormatConfig", "prefixConfig"]
      const hasPlace = textAt(settings, [...prefix, "prefixType"]) !== undefined
      if (!hasPlace || at(settings, [...prefix, "prefixFormat"]) !== undefined) return []
      const message =
        "The date goes into the names, but how exact it is has been left to AppFlow. Choose it, such as Day, to know what the names will be."
      return [{ path: [...settingsPath, ...prefix, "prefixFormat"], message }]
    })
  },
})
