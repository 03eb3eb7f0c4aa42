import { namesIn } from "../namesIn.ts"
import { shorten } from "../sentence/phrase.ts"
import { destinationFieldOf, propertyOf, sourceFieldsOf } from "../task.ts"
import { tasksOf } from "../tasksOf.ts"
import { flowRule } from "./rule.ts"

export const mapAllAlone = flowRule({
  code: "rule/map-all-alone",
  severity: "info",
  about: "Where all fields are mapped, none is mapped under its own name once more.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html",
  find({ draft }) {
    const [all] = tasksOf(draft, "Map_all")
    if (all === undefined) return []
    const text = propertyOf(all.task, "EXCLUDE_SOURCE_FIELDS_LIST") ?? "[]"
    const excluded = new Set(namesIn(text))
    const twice = tasksOf(draft, "Map").flatMap(({ task, index }) => {
      const [field = "", ...others] = sourceFieldsOf(task)
      const isCopied = others.length === 0 && field === destinationFieldOf(task) && !excluded.has(field)
      return isCopied ? [{ field, index }] : []
    })
    const [first] = twice
    if (first === undefined) return []
    const more = twice.length === 1 ? "" : `, like ${twice.length - 1} more,`
    const message = `Task ${all.index + 1} maps all fields, ${shorten(first.field)} among them, so this mapping${more} only repeats it. Keep it if you need its data types.`
    return [{ path: ["tasks", first.index], message }]
  },
})
