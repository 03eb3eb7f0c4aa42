import { connectorOf, taskKindOf } from "#catalog/catalog.ts"
import type { TaskKind } from "#catalog/task.ts"
import { at, isObject, type Json, listAt, objectAt, textAt } from "./request.ts"

/** The catalogue's entry for a task, unless its type is newer than the catalogue. */
export function kindOf(task: Json): TaskKind | undefined {
  return taskKindOf(at(task, ["taskType"]))
}

/** The fields a task reads; whatever is not text is left out. */
export function sourceFieldsOf(task: Json): readonly string[] {
  return listAt(task, ["sourceFields"]).filter((field) => typeof field === "string")
}

/** The field a task writes, final or intermediate. */
export function destinationFieldOf(task: Json): string | undefined {
  return textAt(task, ["destinationField"]) || undefined
}

/**
 * The field a task writes for other tasks to read. A mapping writes to the destination, where a name that
 * the source has too means something else; what a newer type of task writes may be read, as far as anybody
 * can tell.
 */
export function fieldForOthers(task: Json): string | undefined {
  const writes = kindOf(task)?.writes ?? "intermediate"
  const field = writes === "intermediate" ? destinationFieldOf(task) : undefined
  return field !== undefined && !sourceFieldsOf(task).includes(field) ? field : undefined
}

export function propertyOf(task: Json, name: string): string | undefined {
  return textAt(task, ["taskProperties", name])
}

/** Whether a task has no property of this name, though it could have: properties of another shape have another problem. */
export function lacksProperty(task: Json, name: string): boolean {
  const properties = at(task, ["taskProperties"]) ?? {}
  return isObject(properties) && !Object.hasOwn(properties, name)
}

/** Whether a filter compares points in time, by the data type it names; what plain dates look like differs. */
export function comparesTimes(task: Json): boolean {
  return /date-?time|timestamp/i.test(propertyOf(task, "DATA_TYPE") ?? "")
}

/** The operator AppFlow would read: the one under the source connector's key, else any there is. */
export function operatorOf(task: Json, sourceKey: string | undefined): string | undefined {
  const operators = objectAt(task, ["connectorOperator"])
  const own = sourceKey === undefined ? undefined : textAt(operators, [sourceKey])
  return own ?? Object.values(operators).find((operator) => typeof operator === "string")
}

/** The key of the source connector in `connectorOperator` and `sourceConnectorProperties`. */
export function sourceKeyOf(draft: Json): string | undefined {
  return connectorOf(at(draft, ["sourceFlowConfig", "connectorType"]))?.source?.key
}

/** Whether a task does nothing but choose which fields AppFlow reads. */
export function isProjection(task: Json, sourceKey: string | undefined): boolean {
  return kindOf(task)?.type === "Filter" && operatorOf(task, sourceKey) === "PROJECTION"
}

/** Where new tasks of a kind belong among the others. */
export function rankOf(task: Json, sourceKey: string | undefined): number {
  if (!isObject(task) || isProjection(task, sourceKey)) return 0
  const type = kindOf(task)?.type
  return type === undefined ? ranks.Map : ranks[type]
}

/** Filters first, producers before the maps that read them, folders last; the projection is before all. */
const ranks = {
  Filter: 1,
  Merge: 2,
  Arithmetic: 2,
  Map: 3,
  Map_all: 3,
  Passthrough: 3,
  Mask: 4,
  Truncate: 4,
  Validate: 5,
  Partition: 6,
} satisfies Record<TaskKind["type"], number>
