import type { ConnectorType } from "@aws-sdk/client-appflow"
import { connectorOf } from "#catalog/catalog.ts"
import type { Connector } from "#catalog/connector.ts"
import { type FlowDocument, type NodeId, pathOf } from "../document.ts"
import type { Edit } from "../edit.ts"
import { isObject, type Json, type JsonObject, listAt, objectAt } from "../request.ts"
import { operatorOf, sourceKeyOf } from "../task.ts"
import { carryOver } from "./carryOver.ts"

/**
 * Gives a side another connector. What both connectors understand stays, the rest goes; the operators of
 * the tasks move to the key of a new source, without those it does not have.
 */
export function chooseConnector(document: FlowDocument, id: NodeId, type: ConnectorType): readonly Edit[] {
  const side = id === "source" ? "source" : "destination"
  const isSide = id === "source" || document.ids.destinations.includes(id)
  const path = isSide ? pathOf(document, id) : undefined
  const connector = connectorOf(type)
  if (path === undefined || connector?.[side] === undefined) return []
  const config = objectAt(document.draft, path)
  if (config.connectorType === type) return []
  const chosen: Edit = { kind: "set", path, value: changedSide(config, connector, side) }
  return side === "source" ? [chosen, ...changedTasks(document, connector)] : [chosen]
}

function changedSide(config: JsonObject, connector: Connector, side: "source" | "destination"): JsonObject {
  const properties = `${side}ConnectorProperties`
  const next = connector[side]
  const key = connectorOf(config.connectorType)?.[side]?.key
  const before = key === undefined ? {} : objectAt(config, [properties, key])
  const kept = Object.entries(config).filter(
    ([name]) => name !== "apiVersion" && keepsProfile(name, connector),
  )
  return {
    ...Object.fromEntries(kept),
    connectorType: connector.type,
    ...(next === undefined ? {} : { [properties]: { [next.key]: carryOver(before, next.fields) } }),
  }
}

/** A version belongs to one application; the name of a connection may still be right. */
function keepsProfile(name: string, connector: Connector): boolean {
  return name !== "connectorProfileName" || connector.profile === "required"
}

function changedTasks({ draft }: FlowDocument, { source }: Connector): readonly Edit[] {
  const tasks = listAt(draft, ["tasks"])
  const key = sourceKeyOf(draft)
  const value = tasks.map((task) => rekeyed(task, operatorOf(task, key), source))
  return value.some((task, index) => task !== tasks[index]) ? [{ kind: "set", path: ["tasks"], value }] : []
}

function rekeyed(task: Json, operator: string | undefined, source: Connector["source"]): Json {
  if (!isObject(task) || operator === undefined || source === undefined) return task
  if (source.operators.includes(operator)) return { ...task, connectorOperator: { [source.key]: operator } }
  return Object.fromEntries(Object.entries(task).filter(([name]) => name !== "connectorOperator"))
}
