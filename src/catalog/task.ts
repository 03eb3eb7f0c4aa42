import type { Operator, OperatorPropertiesKeys, TaskType } from "@aws-sdk/client-appflow"

/** What AppFlow can do to the data between source and destination. */
export interface TaskKind {
  type: TaskType
  /** People's word for it, such as "Mask". */
  name: string
  /** One sentence: what it does, for somebody who has never seen AppFlow. */
  about: string
  /** Where the task stands when the flow is read from left to right. */
  lane: "keep" | "change" | "map"
  /** How many source fields the task reads. */
  reads: "none" | "one" | "two" | "several"
  /**
   * What `destinationField` names: a field of the destination, an intermediate field that other tasks
   * read, or nothing.
   */
  writes: "nothing" | "field" | "intermediate"
  /** The operators this task may carry, before the source connector narrows them. */
  operators: readonly Operator[]
  /** The task properties that make sense here, in the order the form shows them. */
  properties: readonly OperatorPropertiesKeys[]
  /** A sentence when AWS has not documented how the task is written; its members are kept as they are. */
  undocumented?: string
}

/** A task type is declared once, under the name its file has. */
export function task(type: TaskType, rest: Omit<TaskKind, "type">): TaskKind {
  return { type, ...rest }
}
