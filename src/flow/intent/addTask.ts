import type { TaskType } from "@aws-sdk/client-appflow"
import { connectorOf, operatorsFor, taskKinds } from "#catalog/catalog.ts"
import type { FlowDocument, NodeId } from "../document.ts"
import type { Edit } from "../edit.ts"
import { minimalTask } from "../minimal.ts"
import { at, type JsonObject, listAt } from "../request.ts"
import { isProjection, rankOf, sourceKeyOf } from "../task.ts"

/** Adds a task of a type after another one, or else where tasks of its type belong. */
export function addTask(document: FlowDocument, type: TaskType, afterId?: NodeId): readonly Edit[] {
  const task = newTask(document, type)
  const after = afterId === undefined ? -1 : document.ids.tasks.indexOf(afterId)
  const index = after < 0 ? placeFor(document, task) : after + 1
  return [{ kind: "insert", path: ["tasks"], index, value: task }]
}

function newTask(document: FlowDocument, type: TaskType): JsonObject {
  const kind = taskKinds[type]
  const source = connectorOf(at(document.draft, ["sourceFlowConfig", "connectorType"]))?.source
  const task = minimalTask(kind, source)
  const condition = operatorsFor(kind, source).find((operator) => operator !== "PROJECTION")
  if (source === undefined || condition === undefined || !hasProjection(document)) return task
  return { ...task, connectorOperator: { [source.key]: condition } }
}

function hasProjection({ draft }: FlowDocument): boolean {
  const sourceKey = sourceKeyOf(draft)
  return listAt(draft, ["tasks"]).some((task) => isProjection(task, sourceKey))
}

function placeFor({ draft }: FlowDocument, task: JsonObject): number {
  const sourceKey = sourceKeyOf(draft)
  const rank = rankOf(task, sourceKey)
  return listAt(draft, ["tasks"]).findLastIndex((other) => rankOf(other, sourceKey) <= rank) + 1
}
