import type { SeedFlow } from "./SeedFlow.ts"

/** Leads changed in the first quarter of 2026: AppFlow wants filter times as epoch milliseconds in strings. */
export const testMarketo: SeedFlow = {
  config: {
    flowName: "testMarketo",
    description: "TestFlow",
    sourceFlowConfig: {
      connectorType: "Marketo",
      connectorProfileName: "marketo-campaigns",
      sourceConnectorProperties: { Marketo: { object: "leads" } },
    },
    destinationFlowConfigList: [
      {
        connectorType: "S3",
        destinationConnectorProperties: { S3: { bucketName: "acme-marketo-landing" } },
      },
    ],
    triggerConfig: { triggerType: "OnDemand", triggerProperties: {} },
    tasks: [
      {
        sourceFields: ["updatedAt", "company"],
        connectorOperator: { Marketo: "PROJECTION" },
        taskType: "Filter",
        taskProperties: {},
      },
      {
        sourceFields: ["updatedAt"],
        connectorOperator: { Marketo: "BETWEEN" },
        taskType: "Filter",
        taskProperties: {
          DATA_TYPE: "datetime",
          LOWER_BOUND: String(Date.UTC(2026, 0, 1)),
          UPPER_BOUND: String(Date.UTC(2026, 3, 1)),
        },
      },
      {
        sourceFields: ["company"],
        connectorOperator: { Marketo: "NO_OP" },
        destinationField: "company",
        taskType: "Map",
        taskProperties: { SOURCE_DATA_TYPE: "string" },
      },
    ],
  },
  createdAt: "2026-09-22T13:30:00Z",
  lastUpdatedAt: "2026-10-19T09:02:55Z",
  schemaVersion: 2,
  tags: { team: "marketing" },
}
