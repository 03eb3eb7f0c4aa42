import { connectorOf } from "#catalog/catalog.ts"
import type { FlowDraft, Json, JsonObject } from "../request.ts"

/** A flow that no rule has anything to say about, for tests. */
export function soundFlow(members: JsonObject = {}): FlowDraft {
  return {
    flowName: "contacts-to-lake",
    triggerConfig: { triggerType: "OnDemand" },
    sourceFlowConfig: {
      connectorType: "Salesforce",
      connectorProfileName: "sales",
      sourceConnectorProperties: { Salesforce: { object: "Contact" } },
    },
    destinationFlowConfigList: [
      {
        connectorType: "S3",
        destinationConnectorProperties: { S3: { bucketName: "example-lake", bucketPrefix: "contacts" } },
      },
    ],
    tasks: [projection("Id", "Email"), mapping("Id"), mapping("Email", "email_address")],
    ...members,
  }
}

/** The same flow with other tasks behind a projection of what they read. */
export function flowWithTasks(...tasks: readonly JsonObject[]): FlowDraft {
  return soundFlow({ tasks })
}

/** A sound flow with one task more, the last of four. */
export function flowWith(task: JsonObject): FlowDraft {
  return flowWithTasks(projection("Id", "Email"), mapping("Id"), mapping("Email"), task)
}

export function projection(...sourceFields: readonly string[]): JsonObject {
  return task("Filter", sourceFields, "PROJECTION")
}

export function mapping(from: string, to = from): JsonObject {
  return { ...task("Map", [from]), destinationField: to }
}

/** A task that reads from Salesforce. */
export function task(
  taskType: string,
  sourceFields: readonly string[],
  operator = "NO_OP",
  taskProperties: Record<string, Json> = {},
): JsonObject {
  return { sourceFields, connectorOperator: { Salesforce: operator }, taskType, taskProperties }
}

/** The member of a flow that reads these settings from a connector. */
export function from(connectorType: string, settings: JsonObject, members: JsonObject = {}) {
  return { sourceFlowConfig: side("source", connectorType, settings, members) }
}

/** The member of a flow that writes to a connector with these settings. */
export function to(connectorType: string, settings: JsonObject, members: JsonObject = {}) {
  return { destinationFlowConfigList: [side("destination", connectorType, settings, members)] }
}

function side(
  kind: "source" | "destination",
  connectorType: string,
  settings: JsonObject,
  members: JsonObject,
): JsonObject {
  const connector = connectorOf(connectorType)
  return {
    connectorType,
    ...(connector?.profile === "required" && { connectorProfileName: "main" }),
    [`${kind}ConnectorProperties`]: { [connector?.[kind]?.key ?? connectorType]: settings },
    ...members,
  }
}

/** The member of a flow that runs on a schedule. */
export function scheduled(schedule: JsonObject) {
  return { triggerConfig: { triggerType: "Scheduled", triggerProperties: { Scheduled: schedule } } }
}

/** The member of a flow that an event starts. */
export const onEvent = { triggerConfig: { triggerType: "Event" } }
