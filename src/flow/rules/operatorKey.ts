import type { Edit } from "../edit.ts"
import { type Json, objectAt } from "../request.ts"
import { type Finding, taskRule } from "./rule.ts"

export const operatorKey = taskRule({
  code: "rule/operator-key",
  severity: "warning",
  about: "A task's operator stands under the name of the source connector, and under no other.",
  reference: "https://github.com/aws/aws-cdk/issues/17748",
  find({ task, kind, source }) {
    if (source === undefined) return []
    const { key, operators } = source.source
    const entries = Object.entries(objectAt(task, ["connectorOperator"]))
    // A neutral operator where the source has none must go, not move: `rule/operator-omitted` says so.
    const isNeutral = (operator: Json) =>
      operator === "NO_OP" && kind.operators.includes("NO_OP") && !operators.includes("NO_OP")
    const hasOwn = entries.some(([name]) => name === key)
    return entries.flatMap(([name, operator]): Finding[] => {
      if (name === key || (!hasOwn && isNeutral(operator))) return []
      const path = ["connectorOperator", name]
      const canMove = !hasOwn && typeof operator === "string" && operators.includes(operator)
      const move: Edit[] = [
        { kind: "remove", path },
        { kind: "set", path: ["connectorOperator", key], value: operator },
      ]
      if (hasOwn) {
        const message = `The operator under ${name} has no effect: AppFlow reads the one under ${key}, the source. Remove it.`
        return [
          { path, message, fix: { name: `Remove the operator under ${name}`, edits: move.slice(0, 1) } },
        ]
      }
      const isFilter = kind.type === "Filter"
      const message = `The operator stands under ${name}, but AppFlow looks for it under ${key}, the source, ${
        isFilter ? "and refuses a filter without one" : "and takes the task for one without"
      }. Move it there.`
      return [
        {
          path,
          message,
          severity: isFilter ? "error" : "warning",
          ...(canMove && { fix: { name: `Move the operator to ${key}`, edits: move } }),
        },
      ]
    })
  },
})
