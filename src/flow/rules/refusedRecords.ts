import { at, objectAt, textAt } from "../request.ts"
import { destinationSides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const refusedRecords = flowRule({
  code: "rule/refused-records",
  severity: "warning",
  about: "Refused records are kept only in a bucket that the flow names.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_ErrorHandlingConfig.html",
  find({ draft }) {
    return destinationSides(draft).flatMap(({ known, settings, settingsPath }): Finding[] => {
      const handling = objectAt(settings, ["errorHandlingConfig"])
      if (known.eventsOnly || at(handling, ["bucketName"]) !== undefined) return []
      const path = [...settingsPath, "errorHandlingConfig", "bucketName"]
      if (textAt(handling, ["bucketPrefix"])) {
        const message =
          "There is a folder for refused records but no bucket, so they are kept nowhere. Name the bucket."
        return [{ path, message }]
      }
      if (at(handling, ["failOnFirstDestinationError"]) !== false) return []
      const message =
        "Runs go on when the destination refuses a record, but the record is kept nowhere. Name a bucket for refused records, so that you can look at them."
      return [{ path, message }]
    })
  },
})
