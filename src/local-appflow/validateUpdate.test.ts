import { expect, test } from "vitest"
import { validateUpdate } from "./validateUpdate.ts"

const flow = {
  triggerConfig: { triggerType: "OnDemand" },
  sourceFlowConfig: { connectorType: "Slack", sourceConnectorProperties: { Slack: { object: "c" } } },
  destinationFlowConfigList: [
    { connectorType: "Salesforce", destinationConnectorProperties: { Salesforce: { object: "Lead" } } },
  ],
  tasks: [{ taskType: "Map_all", sourceFields: [] }],
}

test("an empty prefix is the same as none", () => {
  const withPrefix = (prefix: object) => ({
    ...flow,
    destinationFlowConfigList: [
      { connectorType: "S3", destinationConnectorProperties: { S3: { bucketName: "lake", ...prefix } } },
    ],
  })
  expect(() => validateUpdate(withPrefix({}), withPrefix({ bucketPrefix: "" }))).not.toThrow()
  expect(() => validateUpdate(withPrefix({}), withPrefix({ bucketPrefix: "a" }))).toThrow(
    "Update Flow request failed due to:[Destination object for the destination connector can not be updated]",
  )
})

test("a second destination, or none, is another destination", () => {
  const [destination] = flow.destinationFlowConfigList
  for (const destinationFlowConfigList of [[], [destination, destination]]) {
    expect(() => validateUpdate(flow, { ...flow, destinationFlowConfigList })).toThrow("can not be updated")
  }
})

test.for([
  ["another object", { connectorType: "Slack", sourceConnectorProperties: { Slack: { object: "d" } } }],
  [
    "another connector",
    { connectorType: "Zendesk", sourceConnectorProperties: { Zendesk: { object: "c" } } },
  ],
  ["no object", { connectorType: "Slack", sourceConnectorProperties: {} }],
  [
    "the object under another name",
    { connectorType: "Slack", sourceConnectorProperties: { slack: { object: "c" } } },
  ],
])("%s is no update", ([, sourceFlowConfig]) => {
  expect(() => validateUpdate(flow, { ...flow, sourceFlowConfig })).toThrow(
    "Do not update the object for the flow.",
  )
})

test("what is read and written may change in all other ways", () => {
  const sourceFlowConfig = {
    ...flow.sourceFlowConfig,
    connectorProfileName: "another",
    apiVersion: "2",
    sourceConnectorProperties: { Slack: { object: "c", newer: true }, S3: null },
  }
  expect(() => validateUpdate(flow, { ...flow, sourceFlowConfig })).not.toThrow()
})
