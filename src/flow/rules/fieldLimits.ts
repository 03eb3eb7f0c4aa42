import { projections } from "../projection.ts"
import { type Finding, flowRule } from "./rule.ts"

export const fieldLimits = flowRule({
  code: "rule/field-limits",
  severity: "error",
  about: "A flow reads no more fields of a kind than its source gives.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/google-analytics.html",
  find({ draft, source }) {
    const limits = source?.source.fieldLimits ?? []
    if (source === undefined || limits.length === 0) return []
    return projections(draft).flatMap(({ path, fields }) =>
      limits.flatMap(({ category, name, most }): Finding[] => {
        const count = fields.filter((field) => field.endsWith(`|${category}`)).length
        if (count <= most) return []
        const message = `The flow reads ${count} ${name}, and ${source.name} gives at most ${most} to one flow. Read fewer.`
        return [{ path: [...path, "sourceFields"], message }]
      }),
    )
  },
})
