import { expect, test } from "vitest"
import { connectors } from "./catalog.ts"
import { fieldAt } from "./fieldAt.ts"
import { flow } from "./flow.ts"
import { destinationField } from "./sides.ts"
import { taskField } from "./taskField.ts"
import { taskProperties } from "./taskProperties.ts"

test("the root is the whole request", () => {
  expect(fieldAt([])).toBe(flow)
})

test("a path leads to its field", () => {
  expect(fieldAt(["tasks", 3])).toBe(taskField)
  expect(fieldAt(["tasks", 3, "taskProperties", "MASK_LENGTH"])).toBe(taskProperties.MASK_LENGTH)
  expect(fieldAt(["tasks", 0, "sourceFields", 2])?.label).toBe("Source field")
  expect(fieldAt(["tasks", 0, "connectorOperator", "InforNexus"])).toBe(connectors.Infornexus.source.operator)
  expect(fieldAt(["destinationFlowConfigList", 0])).toBe(destinationField)
  const bucket = ["destinationFlowConfigList", 0, "destinationConnectorProperties", "S3", "bucketName"]
  expect(fieldAt(bucket)).toBe(connectors.S3.destination.fields.members.bucketName)
  expect(fieldAt(["triggerConfig", "triggerProperties", "Scheduled", "timezone"])?.label).toBe("Time zone")
})

test("a key the user chose leads to the field of every value", () => {
  const customProperties = connectors.CustomConnector.source.fields.members.customProperties
  for (const key of ["subEntities", "__proto__", "constructor", "label"]) {
    const properties = [
      "sourceFlowConfig",
      "sourceConnectorProperties",
      "CustomConnector",
      "customProperties",
    ]
    expect(fieldAt([...properties, key])).toBe(customProperties.value)
    expect(fieldAt(["tasks", 0, "taskProperties", key])?.label).toBe("Value")
  }
})

test.each([
  ["an unknown member", ["kmsArn"]],
  ["a member of an unknown member", ["kmsArn", "x"]],
  ["a member below a leaf", ["flowName", "length"]],
  ["a name of a list", ["tasks", "length"]],
  ["an index of a group", ["triggerConfig", 0]],
  ["the prototype", ["__proto__"]],
  ["a method of objects", ["sourceFlowConfig", "constructor"]],
  ["a connector type where its key belongs", ["tasks", 0, "connectorOperator", "Infornexus"]],
])("%s has no field", (_what, path) => {
  expect(fieldAt(path)).toBeUndefined()
})
