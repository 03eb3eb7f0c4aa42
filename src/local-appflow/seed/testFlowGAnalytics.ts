import type { SeedFlow } from "./SeedFlow.ts"

/** Google Analytics has no NO_OP operator, so its mapping carries none. */
export const testFlowGAnalytics: SeedFlow = {
  config: {
    flowName: "testFlowGAnalytics",
    description: "TestFlow",
    sourceFlowConfig: {
      connectorType: "Googleanalytics",
      connectorProfileName: "google-analytics-web",
      sourceConnectorProperties: { GoogleAnalytics: { object: "183420119" } },
    },
    destinationFlowConfigList: [
      {
        connectorType: "S3",
        destinationConnectorProperties: { S3: { bucketName: "acme-web-analytics" } },
      },
    ],
    triggerConfig: { triggerType: "OnDemand", triggerProperties: {} },
    tasks: [
      {
        sourceFields: ["url"],
        connectorOperator: { GoogleAnalytics: "PROJECTION" },
        taskType: "Filter",
        taskProperties: {},
      },
      {
        sourceFields: ["url"],
        destinationField: "url",
        taskType: "Map",
        taskProperties: { SOURCE_DATA_TYPE: "integer" },
      },
    ],
  },
  createdAt: "2026-09-21T07:05:19Z",
  lastUpdatedAt: "2026-09-21T07:05:19Z",
  schemaVersion: 1,
  tags: {},
}
