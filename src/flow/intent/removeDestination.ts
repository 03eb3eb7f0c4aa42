import type { FlowDocument, NodeId } from "../document.ts"
import type { Edit } from "../edit.ts"

export function removeDestination(document: FlowDocument, id: NodeId): readonly Edit[] {
  const index = document.ids.destinations.indexOf(id)
  return index < 0 ? [] : [{ kind: "remove", path: ["destinationFlowConfigList", index] }]
}
