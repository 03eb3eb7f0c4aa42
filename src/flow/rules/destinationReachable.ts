import { destinationSides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const destinationReachable = flowRule({
  code: "rule/destination-reachable",
  severity: "error",
  about: "Each source reaches some destinations only.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/app-specific.html",
  find({ draft, source }) {
    const reach = source?.source.reaches
    if (source === undefined || reach === undefined) return []
    return destinationSides(draft).flatMap(({ path, connector }): Finding[] => {
      if (reach.destinations.includes(connector.type)) return []
      const place = [...path, "connectorType"]
      if (reach.known === "seen") {
        const message = `Nobody is known to write from ${source.name} to ${connector.name}, and AppFlow may refuse it. Check that AppFlow offers this destination for this source.`
        return [{ path: place, message, severity: "warning" }]
      }
      const message = `AppFlow does not write from ${source.name} to ${connector.name}. Choose another destination, or take the way over Amazon S3 with two flows.`
      return [{ path: place, message }]
    })
  },
})
