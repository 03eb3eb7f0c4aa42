import type { FlowDocument, NodeId } from "../document.ts"
import type { Edit } from "../edit.ts"

/** Moves a task to a place among the tasks; a place outside them is the nearest end. */
export function moveTask(document: FlowDocument, id: NodeId, toIndex: number): readonly Edit[] {
  const { tasks } = document.ids
  const from = tasks.indexOf(id)
  const to = Math.min(Math.max(toIndex, 0), tasks.length - 1)
  return from < 0 || from === to ? [] : [{ kind: "move", path: ["tasks"], from, to }]
}
