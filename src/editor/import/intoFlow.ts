import type { ImportedFlow, Repair } from "#flow/import/imported.ts"

/** An imported flow as the draft of a flow that exists: that one keeps its name, and the report says so. */
export function intoFlow(imported: ImportedFlow, flowName: string): ImportedFlow {
  const { draft, repairs } = imported
  if (draft.flowName === flowName) return imported
  const kept: Repair = {
    path: ["flowName"],
    before: draft.flowName,
    after: flowName,
    severity: "info",
    reason: "The flow that is updated keeps its name, because AppFlow cannot rename a flow.",
  }
  const others = repairs.filter(({ path }) => path.length !== 1 || path[0] !== "flowName")
  return { ...imported, draft: { ...draft, flowName }, repairs: [...others, kept] }
}
