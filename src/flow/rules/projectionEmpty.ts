import { projections, readFields } from "../projection.ts"
import { at, isList } from "../request.ts"
import { tasksOf } from "../tasksOf.ts"
import { flowRule } from "./rule.ts"

export const projectionEmpty = flowRule({
  code: "rule/projection-empty",
  severity: "warning",
  about: "A filter that chooses the fields to read names some.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_Task.html",
  find({ draft }) {
    const all = projections(draft)
    // What a single one lacks, `rule/projection-complete` knows better.
    if (all.length === 1 && readFields(draft).length > 0) return []
    const mapsAll = tasksOf(draft, "Map_all").length > 0
    return all.flatMap(({ path, fields }) => {
      if (fields.some(Boolean) || !isList(at(draft, [...path, "sourceFields"]))) return []
      const message = mapsAll
        ? "This filter chooses which fields to read and names none. All fields are mapped, so nothing needs to be chosen: remove it."
        : "This filter chooses which fields to read and names none, so the flow reads nothing. Name the fields."
      const fix = { name: "Remove the filter", edits: [{ kind: "remove", path } as const] }
      return [{ path: [...path, "sourceFields"], message, ...(mapsAll && { fix }) }]
    })
  },
})
