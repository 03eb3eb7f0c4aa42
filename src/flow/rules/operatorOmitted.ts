import { objectAt } from "../request.ts"
import { taskRule } from "./rule.ts"

export const operatorOmitted = taskRule({
  code: "rule/operator-omitted",
  severity: "error",
  about: "A source that has no neutral operator takes mappings without any.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_ConnectorOperator.html",
  find({ task, kind, source, operator }) {
    const isNeutral = operator === "NO_OP" && kind.operators.includes("NO_OP")
    if (source === undefined || !isNeutral || source.source.operators.includes("NO_OP")) return []
    const entries = Object.entries(objectAt(task, ["connectorOperator"]))
    const paths = entries.flatMap(([key, value]) => (value === "NO_OP" ? [["connectorOperator", key]] : []))
    const [path = ["connectorOperator"]] = paths
    const message = `${source.name} does not have the operator "No operation" that other sources have, so this task cannot carry it. Leave the operator out.`
    const gone = paths.length === entries.length ? [["connectorOperator"]] : paths
    const fix = {
      name: "Leave the operator out",
      edits: gone.map((each) => ({ kind: "remove" as const, path: each })),
    }
    const isOwn = paths.some(([, key]) => key === source.source.key)
    return [{ path, message, severity: isOwn ? "error" : "warning", fix }]
  },
})
