import { type FlowDocument, type NodeId, pathOf } from "../document.ts"
import type { Edit } from "../edit.ts"
import { at, objectAt } from "../request.ts"
import { sourceKeyOf } from "../task.ts"

/**
 * Gives a task its operator, under the key of the source connector and no other: AppFlow reads it only
 * there. No operator takes it away.
 */
export function chooseOperator(
  document: FlowDocument,
  id: NodeId,
  operator: string | undefined,
): readonly Edit[] {
  const task = document.ids.tasks.includes(id) ? pathOf(document, id) : undefined
  if (task === undefined) return []
  const path = [...task, "connectorOperator"]
  const before = at(document.draft, path)
  if (operator === undefined) return before === undefined ? [] : [{ kind: "remove", path }]
  const key = sourceKeyOf(document.draft) ?? Object.keys(objectAt(before, []))[0]
  return key === undefined ? [] : [{ kind: "set", path, value: { [key]: operator } }]
}
