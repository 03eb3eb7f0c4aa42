import type { SeedFlow } from "./SeedFlow.ts"

export const testFlowNewpayload: SeedFlow = {
  config: {
    flowName: "testFlow-newpayload",
    description: "TestFlow",
    sourceFlowConfig: {
      connectorType: "Salesforce",
      connectorProfileName: "salesforce-sandbox",
      sourceConnectorProperties: { Salesforce: { object: "Account" } },
    },
    destinationFlowConfigList: [
      {
        connectorType: "S3",
        destinationConnectorProperties: { S3: { bucketName: "acme-salesforce-landing" } },
      },
    ],
    triggerConfig: { triggerType: "OnDemand", triggerProperties: {} },
    tasks: [
      {
        sourceFields: ["CreatedDate", "LastActivityDate"],
        connectorOperator: { Salesforce: "PROJECTION" },
        taskType: "Filter",
        taskProperties: {},
      },
      {
        sourceFields: ["CreatedDate"],
        connectorOperator: { Salesforce: "NO_OP" },
        destinationField: "CreatedDate",
        taskType: "Map",
        taskProperties: {},
      },
      {
        sourceFields: ["LastActivityDate"],
        connectorOperator: { Salesforce: "NO_OP" },
        destinationField: "LastActivityDate",
        taskType: "Map",
        taskProperties: {},
      },
    ],
  },
  createdAt: "2026-09-14T08:12:31Z",
  lastUpdatedAt: "2026-09-14T08:12:31Z",
  schemaVersion: 1,
  tags: {},
}
