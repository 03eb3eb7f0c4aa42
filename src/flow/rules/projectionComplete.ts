import { projectedFields, projections, readFields, sameFields } from "../projection.ts"
import { listAt } from "../request.ts"
import { kindOf } from "../task.ts"
import { flowRule } from "./rule.ts"

export const projectionComplete = flowRule({
  code: "rule/projection-complete",
  severity: "warning",
  about: "The fields a flow reads are those that its tasks use.",
  reference: "https://github.com/aws/aws-cdk/issues/17748",
  find({ draft }) {
    const [projection, ...others] = projections(draft)
    if (projection === undefined || others.length > 0) return []
    const wanted = readFields(draft)
    if (sameFields(projection.fields, wanted)) return []
    const chosen = new Set(projection.fields)
    const used = new Set(wanted)
    const lacking = wanted.filter((field) => !chosen.has(field))
    const idle = projection.fields.filter((field) => !used.has(field))
    const mapsAll = listAt(draft, ["tasks"]).some((task) => kindOf(task)?.type === "Map_all")
    const path = [...projection.path, "sourceFields"]
    const value = projectedFields(projection, wanted)
    const fix = { name: "Read what the tasks use", edits: [{ kind: "set" as const, path, value }] }
    if (lacking.length > 0) {
      const message = `Tasks use ${named(lacking)}, but the flow does not read ${them(lacking)} from the source, so nothing arrives from ${them(lacking)}. Add ${them(lacking)} to the fields to read.`
      return [{ path, message, fix }]
    }
    if (idle.length > 0 && !mapsAll) {
      const message = `The flow reads ${named(idle)} from the source, but no task uses ${them(idle)}. AppFlow accepts that; leave ${them(idle)} out to read less.`
      return [{ path, message, severity: "info", fix }]
    }
    return []
  },
})

function named(fields: readonly string[]): string {
  const [first = "", second = "", ...rest] = fields
  if (fields.length < 3) return [first, second].filter(Boolean).join(" and ")
  return `${first}, ${second} and ${rest.length} more`
}

function them(fields: readonly string[]): string {
  return fields.length === 1 ? "it" : "them"
}
