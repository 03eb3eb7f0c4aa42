import { projectedFields, projections, readFields } from "../projection.ts"
import { tasksOf } from "../tasksOf.ts"
import { flowRule } from "./rule.ts"

export const projectionComplete = flowRule({
  code: "rule/projection-complete",
  severity: "warning",
  about: "The fields a flow reads are those that its tasks use.",
  reference: "https://github.com/aws/aws-cdk/issues/17748",
  find({ draft }) {
    const [projection, ...others] = projections(draft)
    // Nobody has said whether a projection narrows what is mapped with all fields.
    if (projection === undefined || others.length > 0 || tasksOf(draft, "Map_all").length > 0) return []
    const wanted = readFields(draft)
    const lacking = without(wanted, projection.fields)
    const idle = without(projection.fields, wanted)
    if (lacking.length + idle.length === 0) return []
    const path = [...projection.path, "sourceFields"]
    const value = projectedFields(projection, wanted)
    const fix = { name: "Read what the tasks use", edits: [{ kind: "set" as const, path, value }] }
    if (lacking.length > 0) {
      const message = `Tasks use ${named(lacking)}, but the flow does not read ${them(lacking)} from the source, so nothing arrives from ${them(lacking)}. Add ${them(lacking)} to the fields to read.`
      return [{ path, message, fix }]
    }
    const message = `The flow reads ${named(idle)} from the source, but no task uses ${them(idle)}. AppFlow accepts that; leave ${them(idle)} out to read less.`
    return [{ path, message, severity: "info", fix }]
  },
})

function without(fields: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others)
  return fields.filter((field) => !known.has(field))
}

function named(fields: readonly string[]): string {
  const [first = "", second = "", ...rest] = fields
  if (fields.length < 3) return [first, second].filter(Boolean).join(" and ")
  return `${first}, ${second} and ${rest.length} more`
}

function them(fields: readonly string[]): string {
  return fields.length === 1 ? "it" : "them"
}
