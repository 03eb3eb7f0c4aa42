import type { FlowDocument, NodeId } from "../document.ts"
import type { Edit } from "../edit.ts"

export function removeTask(document: FlowDocument, id: NodeId): readonly Edit[] {
  const index = document.ids.tasks.indexOf(id)
  return index < 0 ? [] : [{ kind: "remove", path: ["tasks", index] }]
}
