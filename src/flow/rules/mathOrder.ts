import { accepts } from "../accepts.ts"
import type { Fix } from "../diagnostic.ts"
import { enumerate, shorten } from "../sentence/phrase.ts"
import { lacksProperty, propertyOf } from "../task.ts"
import { taskRule } from "./rule.ts"

export const mathOrder = taskRule({
  code: "rule/math-order",
  severity: "warning",
  about: "The order of a calculation names the two fields that the task reads.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_Task.html",
  find({ task, kind, operator = "", fields }) {
    if (kind.type !== "Arithmetic" || fields.length !== 2 || fields.includes("")) return []
    const path = ["taskProperties", "MATH_OPERATION_FIELDS_ORDER"]
    const orders = [fields.join(), fields.toReversed().join()]
    if (lacksProperty(task, "MATH_OPERATION_FIELDS_ORDER")) {
      const message = `The task does not say in which order it calculates with ${enumerate(fields)}. Name both, the first one first.`
      return [{ path, message, ...order(orders[0]) }]
    }
    const text = propertyOf(task, "MATH_OPERATION_FIELDS_ORDER")
    if (!text || orders.includes(text)) return []
    const meant = orders.find((order) => order === text.replace(/\s*,\s*/g, ",").trim())
    const value = meant ?? (commutative.has(operator) ? orders[0] : undefined)
    const message = `The order of the calculation must name the two fields that the task reads, ${enumerate(fields)}, with a comma between them.`
    return [{ path, message, ...order(value) }]
  },
})

function order(value: string | undefined): { fix?: Fix } {
  const path = ["taskProperties", "MATH_OPERATION_FIELDS_ORDER"]
  if (value === undefined || !accepts(["tasks", 0, ...path], value)) return {}
  return { fix: { name: `Calculate with ${shorten(value)}`, edits: [{ kind: "set", path, value }] } }
}

/** The order changes nothing here. */
const commutative = new Set(["ADDITION", "MULTIPLICATION"])
