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
