import { readFields } from "../projection.ts"
import { listAt } from "../request.ts"
import { shorten } from "../sentence/phrase.ts"
import { isProjection, sourceFieldsOf, sourceKeyOf } from "../task.ts"
import { flowRule } from "./rule.ts"

export const intermediateUnknown = flowRule({
  code: "rule/intermediate-unknown",
  severity: "warning",
  about: "A field made of others is made by a task.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html",
  find({ draft }) {
    const orphans = new Set(readFields(draft).filter(isJoined))
    if (orphans.size === 0) return []
    const key = sourceKeyOf(draft)
    return listAt(draft, ["tasks"]).flatMap((task, index) => {
      const field = isProjection(task, key)
        ? undefined
        : sourceFieldsOf(task).find((name) => orphans.has(name))
      if (field === undefined) return []
      const message = `"${shorten(field)}" looks like the result of a merge or a calculation, and no task here makes it. Add that task, or choose a field of the source.`
      return [{ path: ["tasks", index, "sourceFields"], message }]
    })
  },
})

/** AppFlow calls what it makes of two fields after both, with a comma and nothing else between them. */
function isJoined(field: string): boolean {
  return /^[\w.:]+(,[\w.:]+)+$/.test(field)
}
