import type { Edit } from "../edit.ts"
import { objectAt } from "../request.ts"
import { enumerate } from "../sentence/phrase.ts"
import { type Finding, taskRule } from "./rule.ts"

export const operatorKey = taskRule({
  code: "rule/operator-key",
  severity: "warning",
  about: "A task's operator stands under the name of the source connector, and under no other.",
  reference: "https://github.com/aws/aws-cdk/issues/17748",
  find({ task, kind, source }): Finding[] {
    if (source === undefined) return []
    const { key, operators } = source.source
    const entries = Object.entries(objectAt(task, ["connectorOperator"]))
    const others = entries.filter(([name]) => name !== key)
    const [other] = others
    if (other === undefined) return []
    if (entries.some(([name, operator]) => name === key && operator !== null)) {
      const names = others.map(([name]) => name)
      const message = `Only the operator under ${key}, the source, has an effect, not what stands under ${enumerate(names)}. Remove that.`
      const edits = names.map((name): Edit => ({ kind: "remove", path: ["connectorOperator", name] }))
      const fix = { name: `Keep the operator under ${key} alone`, edits }
      return [{ path: ["connectorOperator", other[0]], message, fix }]
    }
    return others.flatMap(([name, operator]): Finding[] => {
      // A neutral operator that the source does not have must go, not move: `rule/operator-omitted` says so.
      const isNeutral = operator === "NO_OP" && kind.operators.includes("NO_OP")
      if (operator === null || (isNeutral && !operators.includes("NO_OP"))) return []
      const path = ["connectorOperator", name]
      const edits: Edit[] = [
        { kind: "remove", path },
        { kind: "set", path: ["connectorOperator", key], value: operator },
      ]
      const canMove = typeof operator === "string" && operators.includes(operator)
      const isFilter = kind.type === "Filter"
      const message = `The operator stands under ${name}, but AppFlow looks for it under ${key}, the source, ${
        isFilter ? "and refuses a filter without one" : "and takes the task for one without"
      }. Move it there.`
      return [
        {
          path,
          message,
          severity: isFilter ? "error" : "warning",
          ...(canMove && { fix: { name: `Move the operator to ${key}`, edits } }),
        },
      ]
    })
  },
})
