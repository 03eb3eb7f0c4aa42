import { textAt } from "../request.ts"
import { enumerate } from "../sentence/phrase.ts"
import { destinationSides } from "../side.ts"
import { destinationFieldOf } from "../task.ts"
import { tasksOf } from "../tasksOf.ts"
import { flowRule } from "./rule.ts"

export const salesforceDeleteFields = flowRule({
  code: "rule/salesforce-delete-fields",
  severity: "info",
  about: "To delete records of Salesforce their Id is enough.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/salesforce.html",
  find({ draft }) {
    const deletes = destinationSides(draft).some(
      ({ connector, settings }) =>
        connector.type === "Salesforce" && textAt(settings, ["writeOperationType"]) === "DELETE",
    )
    if (!deletes) return []
    const others = tasksOf(draft, "Map").flatMap(({ task, index }) => {
      const field = destinationFieldOf(task)
      return field === undefined || field.toLowerCase() === "id" ? [] : [{ field, index }]
    })
    const [first] = others
    if (first === undefined) return []
    const message = `To delete a record Salesforce needs its Id alone; what is mapped to ${enumerate(others.map(({ field }) => field))} is left out of account. Remove those mappings.`
    return [{ path: ["tasks", first.index], message }]
  },
})
