import { pointer } from "../request.ts"
import type { ImportedFlow } from "./imported.ts"
import { importFlows } from "./importFlows.ts"

/** The one flow of a text. */
export function only(text: string): ImportedFlow {
  const imported = importFlows(text)
  if (!imported.ok) throw new Error(imported.failure.message)
  const [flow, ...others] = imported.flows
  if (flow === undefined || others.length > 0) throw new Error(`${imported.flows.length} flows`)
  return flow
}

/** What was done to a flow, without the words. */
export function report({ repairs }: ImportedFlow) {
  return repairs.map(({ severity, path, before, after }) => [severity, pointer(path), before, after])
}

/** The request of a flow from Salesforce to S3, in AppFlow's own spelling. */
export const request = {
  flowName: "accounts-nightly",
  triggerConfig: { triggerType: "OnDemand" },
  sourceFlowConfig: {
    connectorType: "Salesforce",
    connectorProfileName: "sales",
    sourceConnectorProperties: { Salesforce: { object: "Account" } },
  },
  destinationFlowConfigList: [
    { connectorType: "S3", destinationConnectorProperties: { S3: { bucketName: "acme-lake" } } },
  ],
  tasks: [
    {
      sourceFields: ["Id"],
      connectorOperator: { Salesforce: "PROJECTION" },
      taskType: "Filter",
      taskProperties: {},
    },
    {
      sourceFields: ["Id"],
      connectorOperator: { Salesforce: "NO_OP" },
      destinationField: "Id",
      taskType: "Map",
      taskProperties: { SOURCE_DATA_TYPE: "id", DESTINATION_DATA_TYPE: "id" },
    },
  ],
}

/** Where the settings of the first destination, an S3 bucket, are. */
export const s3 = "/destinationFlowConfigList/0/destinationConnectorProperties/S3"
