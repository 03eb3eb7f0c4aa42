import { type FlowDocument, type NodeId, pathOf } from "../document.ts"
import type { Edit } from "../edit.ts"
import { at } from "../request.ts"

/** Puts a copy of a task right after it. */
export function duplicateTask(document: FlowDocument, id: NodeId): readonly Edit[] {
  const index = document.ids.tasks.indexOf(id)
  const task = at(document.draft, pathOf(document, id) ?? [])
  if (index < 0 || task === undefined) return []
  return [{ kind: "insert", path: ["tasks"], index: index + 1, value: task }]
}
