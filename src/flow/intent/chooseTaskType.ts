import type { TaskType } from "@aws-sdk/client-appflow"
import { connectorOf, operatorsFor, taskKinds } from "#catalog/catalog.ts"
import type { TaskKind } from "#catalog/task.ts"
import { taskProperties } from "#catalog/taskProperties.ts"
import { type FlowDocument, type NodeId, pathOf } from "../document.ts"
import type { Edit } from "../edit.ts"
import { at, isObject, type Json, type JsonObject, listAt, objectAt } from "../request.ts"
import { operatorOf } from "../task.ts"

/** Makes a task one of another type, keeping what that type has a use for and what Sluice does not know. */
export function chooseTaskType(document: FlowDocument, id: NodeId, type: TaskType): readonly Edit[] {
  const path = document.ids.tasks.includes(id) ? pathOf(document, id) : undefined
  const task = path === undefined ? undefined : at(document.draft, path)
  if (path === undefined || task === undefined || at(task, ["taskType"]) === type) return []
  return [{ kind: "set", path, value: retyped(document, isObject(task) ? task : {}, taskKinds[type]) }]
}

function retyped(document: FlowDocument, task: JsonObject, kind: TaskKind): JsonObject {
  const source = connectorOf(at(document.draft, ["sourceFlowConfig", "connectorType"]))?.source
  const operators = operatorsFor(kind, source)
  const operator = operators.find((name) => name === operatorOf(task, source?.key)) ?? operators[0]
  const hasOperator = source !== undefined && operator !== undefined
  const changed: Record<string, Json | undefined> = {
    sourceFields: listAt(task, ["sourceFields"]).slice(0, readable[kind.reads]),
    connectorOperator: hasOperator ? { [source.key]: operator } : undefined,
    destinationField: kind.writes === "nothing" ? undefined : task.destinationField,
    taskType: kind.type,
    taskProperties: Object.fromEntries(
      Object.entries(objectAt(task, ["taskProperties"])).filter(([name]) => belongs(name, kind)),
    ),
  }
  const entries = Object.entries({ ...task, ...changed })
  return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined))
}

const readable = { none: 0, one: 1, two: 2, several: Number.POSITIVE_INFINITY }

function belongs(property: string, kind: TaskKind): boolean {
  const isKnown = Object.hasOwn(taskProperties, property)
  return !isKnown || kind.properties.some((name) => name === property)
}
