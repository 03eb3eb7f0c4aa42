import type { TaskType } from "@aws-sdk/client-appflow"
import { remember } from "./remember.ts"
import { type FlowDraft, isObject, type Json, type JsonObject, listAt } from "./request.ts"
import { kindOf } from "./task.ts"

/** A task, and its place in the list. */
export interface PlacedTask {
  task: JsonObject
  index: number
}

const sorted = new WeakMap<readonly Json[], ReadonlyMap<TaskType, readonly PlacedTask[]>>()
const none: readonly PlacedTask[] = []

/** The tasks of one type, in their order. Remembered per list of tasks: every rule about a flow asks. */
export function tasksOf(draft: FlowDraft, type: TaskType): readonly PlacedTask[] {
  const tasks = listAt(draft, ["tasks"])
  return remember(sorted, tasks, () => sort(tasks)).get(type) ?? none
}

function sort(tasks: readonly Json[]): ReadonlyMap<TaskType, readonly PlacedTask[]> {
  const byType = new Map<TaskType, PlacedTask[]>()
  for (const [index, task] of tasks.entries()) {
    const kind = kindOf(task)
    if (kind !== undefined && isObject(task)) remember(byType, kind.type, () => []).push({ task, index })
  }
  return byType
}
