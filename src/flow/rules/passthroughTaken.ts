import { destinationSides } from "../side.ts"
import { tasksOf } from "../tasksOf.ts"
import { flowRule } from "./rule.ts"

export const passthroughTaken = flowRule({
  code: "rule/passthrough-taken",
  severity: "info",
  about: "AWS describes for SAP OData alone that records are passed on as they are.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/sapodata.html",
  find({ draft }) {
    const [passthrough] = tasksOf(draft, "Passthrough")
    const [destination] = destinationSides(draft)
    if (passthrough === undefined || destination === undefined || destination.known.takesWholeRecords)
      return []
    const message = `AWS describes for SAP OData alone that records are passed on as they are, and this flow writes to ${destination.connector.name}. If AppFlow refuses it, map all fields instead.`
    return [{ path: ["tasks", passthrough.index, "taskType"], message }]
  },
})
