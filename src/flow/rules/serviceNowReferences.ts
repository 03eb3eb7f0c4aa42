import { shorten } from "../sentence/phrase.ts"
import { propertyOf, sourceFieldsOf } from "../task.ts"
import { tasksOf } from "../tasksOf.ts"
import { type Finding, flowRule } from "./rule.ts"

export const serviceNowReferences = flowRule({
  code: "rule/service-now-references",
  severity: "warning",
  about: "ServiceNow's references to other records are neither masked nor truncated.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/servicenow.html",
  find({ draft, source }) {
    if (source?.type !== "Servicenow") return []
    const isReference = (type: string | undefined) => type?.toLowerCase() === "reference"
    const mappings = tasksOf(draft, "Map").filter(({ task }) =>
      isReference(propertyOf(task, "SOURCE_DATA_TYPE")),
    )
    const references = new Set(mappings.flatMap(({ task }) => sourceFieldsOf(task)))
    const emptied = (type: "Mask" | "Truncate", left: string) =>
      tasksOf(draft, type).flatMap(({ task, index }): Finding[] => {
        const field = sourceFieldsOf(task).find((name) => references.has(name))
        if (field === undefined) return []
        const message = `"${shorten(field)}" refers to another record of ServiceNow, and of such a field this task leaves ${left}. Remove the task, or leave the field out.`
        return [{ path: ["tasks", index], message }]
      })
    return [...emptied("Mask", "no value at all"), ...emptied("Truncate", "an empty text")]
  },
})
