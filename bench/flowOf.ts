import type { FlowDraft, JsonObject } from "#flow/request.ts"

/** A valid flow that projects and maps so many fields; it has one task more than fields. */
export function flowOf(size: number): FlowDraft {
  const names = Array.from({ length: size }, (_, index) => `Field_${index}__c`)
  return {
    flowName: "large",
    triggerConfig: { triggerType: "OnDemand" },
    sourceFlowConfig: {
      connectorType: "Salesforce",
      connectorProfileName: "sales",
      sourceConnectorProperties: { Salesforce: { object: "Account" } },
    },
    destinationFlowConfigList: [
      { connectorType: "S3", destinationConnectorProperties: { S3: { bucketName: "example-lake" } } },
    ],
    tasks: [task("Filter", names, "PROJECTION"), ...names.map((name) => mapping(name))],
  }
}

function task(taskType: string, sourceFields: readonly string[], operator: string): JsonObject {
  return { sourceFields, connectorOperator: { Salesforce: operator }, taskType, taskProperties: {} }
}

function mapping(name: string): JsonObject {
  return { ...task("Map", [name], "NO_OP"), destinationField: name.toLowerCase() }
}
