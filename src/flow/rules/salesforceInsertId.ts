import { textAt } from "../request.ts"
import { destinationSides } from "../side.ts"
import { destinationFieldOf } from "../task.ts"
import { tasksOf } from "../tasksOf.ts"
import { flowRule } from "./rule.ts"

export const salesforceInsertId = flowRule({
  code: "rule/salesforce-insert-id",
  severity: "warning",
  about: "Salesforce gives new records their Id itself.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/salesforce.html",
  find({ draft }) {
    const inserts = destinationSides(draft).some(({ connector, settings }) => {
      const operation = textAt(settings, ["writeOperationType"]) ?? "INSERT"
      return connector.type === "Salesforce" && operation === "INSERT"
    })
    if (!inserts) return []
    const ids = tasksOf(draft, "Map").filter(({ task }) => destinationFieldOf(task)?.toLowerCase() === "id")
    return ids.map(({ index }) => ({
      path: ["tasks", index, "destinationField"],
      message:
        "Salesforce gives a new record its Id itself and refuses records that bring one. Remove this mapping, or update the records instead of inserting them.",
    }))
  },
})
