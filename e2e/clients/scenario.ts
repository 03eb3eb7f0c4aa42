import type { OperationName } from "#local-appflow/validateInput.ts"

/** One call of a scenario. */
export interface Call {
  title: string
  operation: OperationName
  /** The request, perhaps made of what AppFlow answered to the call before. */
  input: Input | ((last: Input) => Input)
  /** Seconds that pass before it. */
  after?: number
  /** What AppFlow must answer, where this shows that it understood the client. */
  expected?: object
}

type Input = Record<string, unknown>

const flowName = "clients.orders!@#-to_lake"
const resourceArn = `arn:aws:appflow:us-east-1:000000000000:flow/${flowName}`
/** A flow of every day, with every kind of member whose type is not text. */
export const newFlow = {
  flowName,
  description: "Orders, every day. Who? Sales!",
  triggerConfig: {
    triggerType: "Scheduled",
    triggerProperties: {
      Scheduled: {
        scheduleExpression: "rate(1days)",
        dataPullMode: "Incremental",
        scheduleStartTime: 1937000000,
        scheduleEndTime: 1999999999,
        firstExecutionFrom: 1900000000,
        timezone: "Europe/Berlin",
        scheduleOffset: 60,
        flowErrorDeactivationThreshold: 3,
      },
    },
  },
  sourceFlowConfig: {
    connectorType: "Servicenow",
    connectorProfileName: "servicenow-it",
    sourceConnectorProperties: { ServiceNow: { object: "incident" } },
    incrementalPullConfig: { datetimeTypeFieldName: "sys_updated_on" },
  },
  destinationFlowConfigList: [
    {
      connectorType: "S3",
      destinationConnectorProperties: {
        S3: {
          bucketName: "acme-lake",
          bucketPrefix: "größe/№ 1",
          s3OutputFormatConfig: { fileType: "JSON", aggregationConfig: { aggregationType: "SingleFile" } },
        },
      },
    },
  ],
  tasks: [
    { taskType: "Map_all", sourceFields: [], connectorOperator: { ServiceNow: "NO_OP" }, taskProperties: {} },
  ],
}

/** A flow from its creation to its end, its tags and its runs. */
const flows: Call[] = [
  { title: "a page of flows", operation: "ListFlows", input: { maxResults: 3 } },
  {
    title: "the page after it",
    operation: "ListFlows",
    input: ({ nextToken }) => ({ maxResults: 3, nextToken }),
  },
  { title: "a rich flow", operation: "DescribeFlow", input: { flowName: "salesforce-accounts-to-lake" } },
  {
    title: "a new flow",
    operation: "CreateFlow",
    input: { ...newFlow, tags: { team: "sales", "a+b=c": "" } },
  },
  { title: "the new flow", operation: "DescribeFlow", input: { flowName } },
  { title: "its tags", operation: "ListTagsForResource", input: { resourceArn } },
  {
    title: "more tags",
    operation: "TagResource",
    input: { resourceArn, tags: { "cost.center:1": "b = 7/8", stage: "test" } },
  },
  {
    title: "fewer tags",
    operation: "UntagResource",
    input: { resourceArn, tagKeys: ["team", "a+b=c", "cost.center:1"] },
  },
  {
    title: "the tags left",
    operation: "ListTagsForResource",
    input: { resourceArn },
    expected: { tags: { stage: "test" } },
  },
  { title: "its activation", operation: "StartFlow", input: { flowName } },
  {
    title: "its update",
    operation: "UpdateFlow",
    input: { ...newFlow, description: "Orders." },
    after: 5,
  },
  { title: "its deactivation", operation: "StopFlow", input: { flowName } },
  { title: "the flow that was updated", operation: "DescribeFlow", input: { flowName } },
  { title: "its deletion", operation: "DeleteFlow", input: { flowName, forceDelete: true } },
  { title: "a run", operation: "StartFlow", input: { flowName: "testMarketo" } },
  { title: "a second run", operation: "StartFlow", input: { flowName: "testMarketo" } },
  {
    title: "the end of a run",
    operation: "CancelFlowExecutions",
    input: ({ executionId }) => ({ flowName: "testMarketo", executionIds: [executionId, "nothing"] }),
  },
  {
    title: "the records of runs",
    operation: "DescribeFlowExecutionRecords",
    input: { flowName: "testMarketo" },
    after: 5,
  },
  { title: "the flow that ran", operation: "DescribeFlow", input: { flowName: "testMarketo" } },
  { title: "all flows", operation: "ListFlows", input: {} },
]

const connectorProfileName = "clients_zendesk"
const profile = {
  connectorProfileName,
  connectionMode: "Public",
  connectorProfileConfig: {
    connectorProfileProperties: { Zendesk: { instanceUrl: "https://clients.zendesk.example.com" } },
    connectorProfileCredentials: {
      Zendesk: {
        clientId: "id",
        clientSecret: "secret",
        oAuthRequest: { authCode: "code", redirectUri: "https://a" },
      },
    },
  },
}
const connectorLabel = "Clients"
const lambdaArn = "arn:aws:lambda:us-east-1:000000000000:function:clients"

/** What flows connect to: connectors, connector profiles and their objects. */
const connections: Call[] = [
  { title: "a page of connectors", operation: "DescribeConnectors", input: { maxResults: 15 } },
  {
    title: "the connectors after it",
    operation: "DescribeConnectors",
    input: ({ nextToken }) => ({ maxResults: 15, nextToken }),
  },
  {
    title: "connectors of some types",
    operation: "DescribeConnectors",
    input: { connectorTypes: ["SAPOData", "CustomConnector"] },
  },
  {
    title: "a registration",
    operation: "RegisterConnector",
    input: {
      connectorLabel,
      description: "Ours",
      connectorProvisioningType: "LAMBDA",
      connectorProvisioningConfig: { lambda: { lambdaArn } },
    },
  },
  {
    title: "its update",
    operation: "UpdateConnectorRegistration",
    input: { connectorLabel, description: "Ours." },
  },
  { title: "the list of connectors", operation: "ListConnectors", input: {} },
  {
    title: "a custom connector",
    operation: "DescribeConnector",
    input: { connectorType: "CustomConnector", connectorLabel },
  },
  { title: "its end", operation: "UnregisterConnector", input: { connectorLabel } },
  {
    title: "a new connector profile",
    operation: "CreateConnectorProfile",
    input: { ...profile, connectorType: "Zendesk" },
  },
  {
    title: "its update",
    operation: "UpdateConnectorProfile",
    input: {
      ...profile,
      connectorProfileConfig: {
        ...profile.connectorProfileConfig,
        connectorProfileProperties: { Zendesk: { instanceUrl: "https://other.zendesk.example.com" } },
      },
    },
    after: 5,
  },
  {
    title: "the profiles of a connector",
    operation: "DescribeConnectorProfiles",
    input: { connectorType: "Zendesk" },
  },
  { title: "its objects", operation: "ListConnectorEntities", input: { connectorProfileName } },
  {
    title: "the fields of an object",
    operation: "DescribeConnectorEntity",
    input: { connectorProfileName, connectorEntityName: "tickets" },
  },
  {
    title: "a look at its objects anew",
    operation: "ResetConnectorMetadataCache",
    input: { connectorProfileName, connectorEntityName: "tickets" },
  },
  { title: "its end", operation: "DeleteConnectorProfile", input: { connectorProfileName } },
  { title: "all connector profiles", operation: "DescribeConnectorProfiles", input: { maxResults: 100 } },
]

/** Every operation at least once, in an order in which each finds what it needs. */
export const scenario = [...flows, ...connections]

/** The calls without those that only look again. */
export function firstOfEach(calls: Call[]): Call[] {
  return calls.filter(
    ({ operation }, index) =>
      !/^(Describe|List)/.test(operation) ||
      calls.findIndex((call) => call.operation === operation) === index,
  )
}
