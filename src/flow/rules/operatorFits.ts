import { operatorsFor } from "#catalog/catalog.ts"
import { operatorWords } from "#catalog/operators.ts"
import { at, objectAt, textAt } from "../request.ts"
import { type Finding, taskRule } from "./rule.ts"

export const operatorFits = taskRule({
  code: "rule/operator-fits",
  severity: "error",
  about:
    "A task that compares, masks, tests or calculates says how; no task carries an operator of another kind.",
  reference: "https://github.com/aws/aws-cdk/issues/17748",
  find({ task, kind, source }): Finding[] {
    if (source === undefined || kind.undocumented !== undefined) return []
    const { key, operators } = source.source
    const path = ["connectorOperator", key]
    const own = at(task, path)
    const allowed = operatorsFor(kind, source.source)
    const isChosen = !kind.operators.includes("NO_OP")
    if (isChosen && allowed.length === 0) {
      const message = `${source.name} has no operator for a ${kind.name} task, so AppFlow refuses it. Remove the task.`
      return [{ path: ["taskType"], message }]
    }
    const isElsewhere = Object.values(objectAt(task, ["connectorOperator"])).some(Boolean)
    if (own === undefined && isChosen && !isElsewhere) {
      const message = `The task has no operator, and AppFlow refuses a ${kind.name} task without one. Choose what it does.`
      return [{ path, message }]
    }
    const operator = textAt(task, path)
    if (operator === undefined || !operators.includes(operator) || allowed.includes(operator)) return []
    const refused = `"${labelOf(operator)}" is nothing that a ${kind.name} task can do, so AppFlow refuses it.`
    if (isChosen) return [{ path, message: `${refused} Choose another operator.` }]
    const edit = allowed.includes("NO_OP")
      ? ({ kind: "set", path, value: "NO_OP" } as const)
      : ({ kind: "remove", path } as const)
    const message = `${refused} What it does follows from its type alone.`
    return [{ path, message, fix: { name: "Take the operator back", edits: [edit] } }]
  },
})

const labels: ReadonlyMap<string, { label: string }> = new Map(Object.entries(operatorWords))

function labelOf(operator: string): string {
  return labels.get(operator)?.label ?? operator
}
