import type { Fix } from "../diagnostic.ts"
import { projections, readFields, readsAll } from "../projection.ts"
import { type FlowDraft, listAt } from "../request.ts"
import { flowRule } from "./rule.ts"

export const projectionRequired = flowRule({
  code: "rule/projection-required",
  severity: "error",
  about: "A flow from an application chooses the fields it reads, or maps all of them.",
  reference: "https://github.com/hashicorp/terraform-provider-aws/issues/34508",
  find({ draft, source }) {
    if (source === undefined || listAt(draft, ["tasks"]).length === 0) return []
    if (projections(draft).length > 0 || readsAll(draft) !== undefined) return []
    const { operators, key } = source.source
    const canChoose = operators.includes("PROJECTION")
    if (source.type === "S3" || !canChoose) {
      const message = `No task chooses the fields to read from ${source.name}. AppFlow accepts that from some sources only: ${
        canChoose ? "choose the fields with a filter, or" : "to be safe,"
      } map all fields.`
      return [
        { path: ["tasks"], message, severity: "warning", ...(canChoose && { fix: choose(draft, key) }) },
      ]
    }
    const message = `No task chooses the fields to read from ${source.name}, and AppFlow refuses such a flow. Add a filter that reads the fields the other tasks need, or map all fields.`
    return [{ path: ["tasks"], message, fix: choose(draft, key) }]
  },
})

function choose(draft: FlowDraft, key: string): Fix {
  const value = {
    sourceFields: readFields(draft),
    connectorOperator: { [key]: "PROJECTION" },
    taskType: "Filter",
    taskProperties: {},
  }
  return {
    name: "Read the fields that tasks use",
    edits: [{ kind: "insert", path: ["tasks"], index: 0, value }],
  }
}
