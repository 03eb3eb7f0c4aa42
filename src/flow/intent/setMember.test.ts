import { expect, test } from "vitest"
import { apply, type FlowDocument, openDocument } from "../document.ts"
import type { Json, Path } from "../request.ts"
import { setMember } from "./setMember.ts"

function document(draft: Readonly<Record<string, Json>>): FlowDocument {
  return openDocument(draft)
}

function after(before: FlowDocument, path: Path, value: Json | undefined) {
  return apply(before, setMember(before, path, value)).draft
}

const format = [
  "destinationFlowConfigList",
  0,
  "destinationConnectorProperties",
  "S3",
  "s3OutputFormatConfig",
]

test("a value is set, with the groups it needs", () => {
  const before = document({ destinationFlowConfigList: [{ destinationConnectorProperties: { S3: {} } }] })
  expect(after(before, [...format, "prefixConfig", "prefixType"], "PATH")).toStrictEqual({
    destinationFlowConfigList: [
      {
        destinationConnectorProperties: {
          S3: { s3OutputFormatConfig: { prefixConfig: { prefixType: "PATH" } } },
        },
      },
    ],
  })
})

test.each([undefined, ""])("%j takes the member away, and the optional groups it leaves empty", (nothing) => {
  const S3 = { bucketName: "lake", s3OutputFormatConfig: { prefixConfig: { prefixType: "PATH" } } }
  const before = document({ destinationFlowConfigList: [{ destinationConnectorProperties: { S3 } }] })
  expect(after(before, [...format, "prefixConfig", "prefixType"], nothing)).toStrictEqual({
    destinationFlowConfigList: [{ destinationConnectorProperties: { S3: { bucketName: "lake" } } }],
  })
})

test("a group that holds something else stays", () => {
  const S3 = { s3OutputFormatConfig: { fileType: "CSV", prefixConfig: { prefixType: "PATH" } } }
  const before = document({ destinationFlowConfigList: [{ destinationConnectorProperties: { S3 } }] })
  expect(after(before, [...format, "prefixConfig", "prefixType"], undefined)).toStrictEqual({
    destinationFlowConfigList: [
      { destinationConnectorProperties: { S3: { s3OutputFormatConfig: { fileType: "CSV" } } } },
    ],
  })
})

const stays: [what: string, path: Path, left: Json][] = [
  [
    "the properties of a source connector",
    ["sourceFlowConfig", "sourceConnectorProperties", "Salesforce", "object"],
    { sourceFlowConfig: { sourceConnectorProperties: { Salesforce: {} } } },
  ],
  [
    "the properties of a destination connector",
    [...format.slice(0, 4), "bucketName"],
    { destinationFlowConfigList: [{ destinationConnectorProperties: { S3: {} } }] },
  ],
  [
    "a schedule",
    ["triggerConfig", "triggerProperties", "Scheduled", "scheduleExpression"],
    { triggerConfig: { triggerProperties: { Scheduled: {} } } },
  ],
  [
    "the catalog",
    ["metadataCatalogConfig", "glueDataCatalog", "roleArn"],
    { metadataCatalogConfig: { glueDataCatalog: {} } },
  ],
  ["a required group", ["sourceFlowConfig", "connectorType"], { sourceFlowConfig: {} }],
  ["a task", ["tasks", 0, "taskType"], { tasks: [{}] }],
  ["the properties of a task", ["tasks", 0, "taskProperties", "VALUE"], { tasks: [{ taskProperties: {} }] }],
  ["a group Sluice does not know", ["newer", "setting"], { newer: {} }],
]

test.each(stays)("%s stays, even empty", (_, path, left) => {
  const before = apply(document({}), [{ kind: "set", path, value: "x" }])
  expect(after(before, path, "")).toStrictEqual(left)
})

test("what an incremental source needs goes when it is cleared", () => {
  const before = document({
    sourceFlowConfig: { incrementalPullConfig: { datetimeTypeFieldName: "x" }, apiVersion: "1" },
  })
  const path = ["sourceFlowConfig", "incrementalPullConfig", "datetimeTypeFieldName"]
  expect(after(before, path, "")).toStrictEqual({ sourceFlowConfig: { apiVersion: "1" } })
})

test("an empty item of a list is a value, and taking one away leaves the list", () => {
  const before = document({ tasks: [{ sourceFields: ["Id"] }] })
  expect(after(before, ["tasks", 0, "sourceFields", 0], "")).toStrictEqual({
    tasks: [{ sourceFields: [""] }],
  })
  expect(after(before, ["tasks", 0, "sourceFields", 0], undefined)).toStrictEqual({
    tasks: [{ sourceFields: [] }],
  })
})

test("taking away what is not there is no edit", () => {
  expect(setMember(document({}), ["description"], "")).toStrictEqual([])
  expect(setMember(document({}), ["a", "b", "c"], undefined)).toStrictEqual([])
})

test("falsy values are values", () => {
  expect(after(document({}), ["a"], false)).toStrictEqual({ a: false })
  expect(after(document({}), ["a"], 0)).toStrictEqual({ a: 0 })
  expect(after(document({}), ["a"], null)).toStrictEqual({ a: null })
})
