import type { TaskType } from "@aws-sdk/client-appflow"
import { expect, test } from "vitest"
import { apply, openDocument } from "../document.ts"
import { type Json, listAt } from "../request.ts"
import { chooseTaskType } from "./chooseTaskType.ts"

function retyped(task: Json, type: TaskType, connectorType = "Salesforce") {
  const document = openDocument({ sourceFlowConfig: { connectorType }, tasks: [task] })
  return listAt(apply(document, chooseTaskType(document, "task:1", type)).draft, ["tasks"])[0]
}

const map = {
  sourceFields: ["Phone"],
  connectorOperator: { Salesforce: "NO_OP" },
  destinationField: "phone",
  taskType: "Map",
  taskProperties: { SOURCE_DATA_TYPE: "phone", DESTINATION_DATA_TYPE: "string" },
}

test("fields stay, operator and properties become those of the new type, members keep their order", () => {
  expect(JSON.stringify(retyped(map, "Mask"))).toBe(
    '{"sourceFields":["Phone"],"connectorOperator":{"Salesforce":"MASK_ALL"},"taskType":"Mask","taskProperties":{}}',
  )
})

test("an operator the new type allows stays", () => {
  expect(retyped(map, "Map_all")).toStrictEqual({
    sourceFields: [],
    connectorOperator: { Salesforce: "NO_OP" },
    taskType: "Map_all",
    taskProperties: {},
  })
})

test("a merge keeps what it is to write", () => {
  expect(retyped({ ...map, sourceFields: ["FirstName", "LastName", "Title"] }, "Merge")).toStrictEqual({
    sourceFields: ["FirstName", "LastName", "Title"],
    connectorOperator: { Salesforce: "NO_OP" },
    destinationField: "phone",
    taskType: "Merge",
    taskProperties: {},
  })
})

test("a calculation takes two fields, a mapping one", () => {
  const merge = { ...map, taskType: "Merge", sourceFields: ["a", "b", "c"] }
  expect(retyped(merge, "Arithmetic")).toMatchObject({
    sourceFields: ["a", "b"],
    connectorOperator: { Salesforce: "ADDITION" },
  })
  expect(retyped(merge, "Map")).toMatchObject({ sourceFields: ["a"] })
})

test("the operator moves to the key of the source, and goes where the source has none for the type", () => {
  const misplaced = { ...map, taskType: "Merge", connectorOperator: { S3: "NO_OP" } }
  expect(retyped(misplaced, "Map")).toMatchObject({ connectorOperator: { Salesforce: "NO_OP" } })
  expect(retyped(misplaced, "Map", "Amplitude")).not.toHaveProperty("connectorOperator")
})

test("members and properties nobody knows stay", () => {
  const newer = {
    ...map,
    newer: { a: 1 },
    taskProperties: { SOURCE_DATA_TYPE: "phone", NEWER_PROPERTY: "x" },
  }
  expect(retyped(newer, "Validate")).toStrictEqual({
    sourceFields: ["Phone"],
    connectorOperator: { Salesforce: "VALIDATE_NON_NULL" },
    taskType: "Validate",
    taskProperties: { NEWER_PROPERTY: "x" },
    newer: { a: 1 },
  })
})

test("a task of any shape becomes a task", () => {
  const fresh = {
    sourceFields: [],
    connectorOperator: { Salesforce: "NO_OP" },
    taskType: "Map",
    taskProperties: {},
  }
  for (const odd of [null, 5, "Map", [], {}, { taskType: null, sourceFields: "Id", taskProperties: [] }]) {
    expect(retyped(odd as Json, "Map")).toStrictEqual(fresh)
  }
})

test("the same type, or a task that is not there, is no edit", () => {
  const document = openDocument({ tasks: [map] })
  expect(chooseTaskType(document, "task:1", "Map")).toStrictEqual([])
  expect(chooseTaskType(document, "task:2", "Mask")).toStrictEqual([])
  expect(chooseTaskType(document, "source", "Mask")).toStrictEqual([])
})
