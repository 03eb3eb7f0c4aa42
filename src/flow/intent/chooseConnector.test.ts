import type { ConnectorType } from "@aws-sdk/client-appflow"
import { expect, test } from "vitest"
import { destinations, sources, taskKinds } from "#catalog/catalog.ts"
import { checkSchema } from "../checkSchema.ts"
import { apply, openDocument } from "../document.ts"
import { record, startHistory, undo } from "../history.ts"
import { minimalDestination, minimalSource, minimalTask } from "../minimal.ts"
import type { FlowDraft, Json } from "../request.ts"
import { chooseConnector } from "./chooseConnector.ts"

const draft: FlowDraft = {
  sourceFlowConfig: {
    connectorType: "Salesforce",
    apiVersion: "58.0",
    connectorProfileName: "production",
    newer: 1,
    sourceConnectorProperties: { Salesforce: { object: "Account", dataTransferApi: "BULKV2", newer: 1 } },
    incrementalPullConfig: { datetimeTypeFieldName: "LastModifiedDate" },
  },
  destinationFlowConfigList: [
    {
      connectorType: "S3",
      destinationConnectorProperties: {
        S3: {
          bucketName: "lake",
          bucketPrefix: "accounts",
          s3OutputFormatConfig: {
            fileType: "PARQUET",
            preserveSourceDataTyping: true,
            prefixConfig: { prefixType: "PATH" },
          },
        },
      },
    },
  ],
  tasks: [
    { taskType: "Filter", connectorOperator: { Salesforce: "CONTAINS" } },
    { taskType: "Map", connectorOperator: { S3: "NO_OP" } },
    { taskType: "Map" },
    "odd",
  ],
}

function after(id: "source" | "destination:5", type: ConnectorType, before: FlowDraft = draft) {
  const document = openDocument(before)
  return apply(document, chooseConnector(document, id, type)).draft
}

test("a source keeps its object, its connection and what Sluice does not know, and its operators follow", () => {
  expect(after("source", "Servicenow")).toStrictEqual({
    ...draft,
    sourceFlowConfig: {
      connectorType: "Servicenow",
      connectorProfileName: "production",
      newer: 1,
      incrementalPullConfig: { datetimeTypeFieldName: "LastModifiedDate" },
      sourceConnectorProperties: { ServiceNow: { object: "Account" } },
    },
    tasks: [
      { taskType: "Filter", connectorOperator: { ServiceNow: "CONTAINS" } },
      { taskType: "Map", connectorOperator: { ServiceNow: "NO_OP" } },
      { taskType: "Map" },
      "odd",
    ],
  })
})

test("operators the new source does not have are dropped", () => {
  expect(after("source", "Zendesk").tasks).toStrictEqual([
    { taskType: "Filter" },
    { taskType: "Map", connectorOperator: { Zendesk: "NO_OP" } },
    { taskType: "Map" },
    "odd",
  ])
  expect(after("source", "Amplitude").tasks).toStrictEqual([
    { taskType: "Filter" },
    { taskType: "Map" },
    { taskType: "Map" },
    "odd",
  ])
})

test("the object is the same thing under each of its three names", () => {
  const read = (type: ConnectorType) =>
    JSON.stringify((after("source", type).sourceFlowConfig as FlowDraft).sourceConnectorProperties)
  expect(read("CustomConnector")).toBe('{"CustomConnector":{"entityName":"Account"}}')
  expect(read("SAPOData")).toBe('{"SAPOData":{"objectPath":"Account"}}')
  expect(read("S3")).toBe('{"S3":{}}')
})

test("a connector without connections has none", () => {
  expect(after("source", "S3").sourceFlowConfig).not.toHaveProperty("connectorProfileName")
})

test("groups are kept as far as both know them, and required ones are there", () => {
  expect(after("destination:5", "Upsolver").destinationFlowConfigList).toStrictEqual([
    {
      connectorType: "Upsolver",
      destinationConnectorProperties: {
        Upsolver: {
          s3OutputFormatConfig: { prefixConfig: { prefixType: "PATH" }, fileType: "PARQUET" },
          bucketPrefix: "accounts",
        },
      },
    },
  ])
  expect(after("destination:5", "LookoutMetrics").destinationFlowConfigList).toStrictEqual([
    { connectorType: "LookoutMetrics", destinationConnectorProperties: { LookoutMetrics: {} } },
  ])
  expect(after("destination:5", "Redshift").destinationFlowConfigList).toStrictEqual([
    { connectorType: "Redshift", destinationConnectorProperties: { Redshift: { bucketPrefix: "accounts" } } },
  ])
})

test("a connector begins with the groups it cannot be without", () => {
  const before = { ...draft, destinationFlowConfigList: [{ connectorType: "EventBridge" }] }
  expect(after("destination:5", "Upsolver", before).destinationFlowConfigList).toStrictEqual([
    {
      connectorType: "Upsolver",
      destinationConnectorProperties: { Upsolver: { s3OutputFormatConfig: { prefixConfig: {} } } },
    },
  ])
})

test("an operator under several keys is left under the one of the source", () => {
  const tasks = [{ taskType: "Map", connectorOperator: { Zendesk: "NO_OP", Salesforce: "NO_OP" } }]
  expect(after("source", "Zendesk", { ...draft, tasks }).tasks).toStrictEqual([
    { taskType: "Map", connectorOperator: { Zendesk: "NO_OP" } },
  ])
})

test("the destination leaves the tasks alone", () => {
  expect(after("destination:5", "Salesforce").tasks).toStrictEqual(draft.tasks)
})

test("one undo brings everything back", () => {
  const document = openDocument(draft)
  const history = record(
    startHistory(document),
    chooseConnector(document, "source", "Zendesk"),
    "Change source",
  )
  expect(undo(history).present).toBe(document)
})

test("the ids of the tasks stay", () => {
  const document = openDocument(draft)
  expect(apply(document, chooseConnector(document, "source", "Zendesk")).ids).toStrictEqual(document.ids)
})

test("the same connector, one that cannot be this side, and a side that is not there are no edits", () => {
  const document = openDocument(draft)
  expect(chooseConnector(document, "source", "Salesforce")).toStrictEqual([])
  expect(chooseConnector(document, "source", "Redshift")).toStrictEqual([])
  expect(chooseConnector(document, "destination:5", "Slack")).toStrictEqual([])
  expect(chooseConnector(document, "destination:9", "S3")).toStrictEqual([])
  expect(chooseConnector(document, "task:1", "S3")).toStrictEqual([])
})

test("a side of any shape gets a connector", () => {
  for (const odd of [
    undefined,
    null,
    5,
    "Salesforce",
    [],
    { connectorType: "Jira", sourceConnectorProperties: 5 },
  ] as Json[]) {
    const before: FlowDraft = odd === undefined ? {} : { sourceFlowConfig: odd }
    expect(after("source", "Datadog", before)).toStrictEqual({
      sourceFlowConfig: { connectorType: "Datadog", sourceConnectorProperties: { Datadog: {} } },
    })
  }
})

test("from every source to every other, nothing is wrong afterwards but what is still to be filled in", () => {
  const kinds = Object.values(taskKinds)
  for (const from of sources) {
    const tasks = kinds.map((kind) => minimalTask(kind, from.source))
    const before = openDocument({ sourceFlowConfig: minimalSource(from), tasks })
    for (const to of sources)
      expectOnlyMissing(apply(before, chooseConnector(before, "source", to.type)).draft)
  }
})

test("from every destination to every other, nothing is wrong afterwards but what is still to be filled in", () => {
  for (const from of destinations) {
    const before = openDocument({ destinationFlowConfigList: [minimalDestination(from)] })
    for (const to of destinations) {
      const [id = "destination:0"] = before.ids.destinations
      expectOnlyMissing(apply(before, chooseConnector(before, id, to.type)).draft)
    }
  }
})

function expectOnlyMissing(after: FlowDraft) {
  const wrong = checkSchema(after).filter(({ code }) => code !== "schema/required")
  expect(wrong, JSON.stringify(after)).toStrictEqual([])
}
