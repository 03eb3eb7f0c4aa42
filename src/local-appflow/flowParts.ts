import { type JsonObject, objectOf } from "./json.ts"

/** The properties of a flow's source, or none when they are not given for its connector. */
export function sourceOf(flow: JsonObject): JsonObject | undefined {
  const { connectorType, sourceConnectorProperties } = objectOf(flow.sourceFlowConfig)
  return propertiesOf(connectorType, sourceConnectorProperties)
}

/** The properties of each destination, as `sourceOf` reads them. */
export function destinationsOf(flow: JsonObject): (JsonObject | undefined)[] {
  return itemsOf(flow.destinationFlowConfigList).map((item) =>
    propertiesOf(item.connectorType, item.destinationConnectorProperties),
  )
}

export function tasksOf(flow: JsonObject): JsonObject[] {
  return itemsOf(flow.tasks)
}

export function itemsOf(list: unknown): JsonObject[] {
  return Array.isArray(list) ? list.map(objectOf) : []
}

/** What AppFlow reads as a task's operator: the one under its source's name, or else none at all. */
export function operatorOf(task: JsonObject, flow: JsonObject): string {
  const key = propertyKey(objectOf(flow.sourceFlowConfig).connectorType)
  return String(objectOf(task.connectorOperator)[key] ?? "NO_OP")
}

function propertiesOf(connectorType: unknown, union: unknown): JsonObject | undefined {
  const properties = objectOf(union)[propertyKey(connectorType)]
  return properties === undefined || properties === null ? undefined : objectOf(properties)
}

/** Three connectors are spelt in another way where their properties and operators are. */
const otherSpellings: Record<string, string> = {
  Googleanalytics: "GoogleAnalytics",
  Infornexus: "InforNexus",
  Servicenow: "ServiceNow",
}

/** The name under which a connector's properties, operators and credentials are given. */
export function propertyKey(connectorType: unknown): string {
  return otherSpellings[String(connectorType)] ?? String(connectorType)
}
