import { textAt } from "../request.ts"
import { destinationSides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const largeEvents = flowRule({
  code: "rule/large-events",
  severity: "warning",
  about: "Events too large for Amazon EventBridge go to a bucket.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/EventBridge.html",
  find({ draft }) {
    return destinationSides(draft).flatMap(({ known, settings, settingsPath }): Finding[] => {
      const path = ["errorHandlingConfig", "bucketName"]
      if (!known.eventsOnly || textAt(settings, path)) return []
      const message =
        "Amazon EventBridge takes no event above 256 KB: AppFlow puts such an event into an S3 bucket, and this flow names none. Name a bucket for refused records."
      return [{ path: [...settingsPath, ...path], message }]
    })
  },
})
