import type { SeedFlow } from "./SeedFlow.ts"

export const testFlowZendesk: SeedFlow = {
  config: {
    flowName: "testFlowZendesk",
    description: "TestFlow",
    sourceFlowConfig: {
      connectorType: "Zendesk",
      connectorProfileName: "zendesk-support",
      sourceConnectorProperties: { Zendesk: { object: "tickets" } },
    },
    destinationFlowConfigList: [
      {
        connectorType: "S3",
        destinationConnectorProperties: { S3: { bucketName: "acme-zendesk-landing" } },
      },
    ],
    triggerConfig: { triggerType: "OnDemand", triggerProperties: {} },
    tasks: [
      {
        sourceFields: ["url"],
        connectorOperator: { Zendesk: "PROJECTION" },
        taskType: "Filter",
        taskProperties: {},
      },
      {
        sourceFields: ["url"],
        connectorOperator: { Zendesk: "NO_OP" },
        destinationField: "url",
        taskType: "Map",
        taskProperties: { SOURCE_DATA_TYPE: "integer" },
      },
    ],
  },
  createdAt: "2026-09-15T10:40:02Z",
  lastUpdatedAt: "2026-10-02T15:21:47Z",
  schemaVersion: 1,
  tags: { team: "support" },
}
