import { expect, test } from "vitest"
import { validateAgainst } from "./validate.ts"

const projection = { taskType: "Filter", sourceFields: ["Id"], connectorOperator: { Slack: "PROJECTION" } }

function flow(properties: object, tasks: unknown[] = [projection], connectorType = "Slack") {
  return {
    triggerConfig: { triggerType: "OnDemand" },
    sourceFlowConfig: { connectorType, sourceConnectorProperties: { [connectorType]: { object: "c" } } },
    destinationFlowConfigList: [
      {
        connectorType: "Salesforce",
        destinationConnectorProperties: { Salesforce: { object: "Lead", ...properties } },
      },
    ],
    tasks,
  }
}

test.for(["UPDATE", "UPSERT", "DELETE"])("%s needs a field that identifies records", (writeOperationType) => {
  const message = `Atleast one field must be specified in idFieldNames for the ${writeOperationType} Operation.`
  const check = (properties: object) => () =>
    validateAgainst(flow({}), flow({ writeOperationType, ...properties }))
  expect(check({})).toThrow(message)
  expect(check({ idFieldNames: [] })).toThrow(message)
  expect(check({ idFieldNames: ["Id"] })).not.toThrow()
})

test("INSERT needs no such field", () => {
  expect(() => validateAgainst(flow({}), flow({ writeOperationType: "INSERT" }))).not.toThrow()
})

test("a MAP_ALL task chooses all columns", () => {
  expect(() => validateAgainst(flow({}), flow({}, [{ taskType: "Map_all", sourceFields: [] }]))).not.toThrow()
})

test.for(["S3", "Amplitude"])("%s needs no choice of columns", (connectorType) => {
  const request = flow({}, [], connectorType)
  expect(() => validateAgainst(request, request)).not.toThrow()
})

test("an empty prefix is the same as none", () => {
  const withPrefix = (prefix: object) => ({
    ...flow({}),
    destinationFlowConfigList: [
      { connectorType: "S3", destinationConnectorProperties: { S3: { bucketName: "lake", ...prefix } } },
    ],
  })
  expect(() => validateAgainst(withPrefix({}), withPrefix({ bucketPrefix: "" }))).not.toThrow()
  expect(() => validateAgainst(withPrefix({}), withPrefix({ bucketPrefix: "a" }))).toThrow(
    "can not be updated",
  )
})

test("a second destination, or none, is another destination", () => {
  const [destination] = flow({}).destinationFlowConfigList
  for (const destinationFlowConfigList of [[], [destination, destination]]) {
    expect(() => validateAgainst(flow({}), { ...flow({}), destinationFlowConfigList })).toThrow(
      "can not be updated",
    )
  }
})
