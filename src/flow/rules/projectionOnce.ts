import { projections } from "../projection.ts"
import { flowRule } from "./rule.ts"

export const projectionOnce = flowRule({
  code: "rule/projection-once",
  severity: "warning",
  about: "One filter chooses the fields to read.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_Task.html",
  find({ draft }) {
    const [first, ...others] = projections(draft)
    if (others.length === 0) return []
    const chosen = new Set(first?.fields)
    return others.flatMap(({ path, fields }) => {
      if (!fields.some(Boolean)) return []
      const message =
        "Another filter chooses the fields to read already, and AWS does not say which of the two counts. Name all fields in one, and remove the other."
      const isCovered = fields.every((field) => chosen.has(field))
      const fix = { name: "Remove this filter", edits: [{ kind: "remove", path } as const] }
      return [{ path, message, ...(isCovered && { fix }) }]
    })
  },
})
