import { expect, test } from "vitest"
import { apply, openDocument } from "../document.ts"
import type { Json } from "../request.ts"
import { chooseOperator } from "./chooseOperator.ts"

function after(connectorType: string, connectorOperator: Json | undefined, operator: string | undefined) {
  const task = { taskType: "Filter", ...(connectorOperator === undefined ? {} : { connectorOperator }) }
  const document = openDocument({ sourceFlowConfig: { connectorType }, tasks: [task] })
  return apply(document, chooseOperator(document, "task:1", operator)).draft.tasks
}

test("the operator goes under the key of the source connector, whose spelling is its own", () => {
  expect(after("Infornexus", undefined, "EQUAL_TO")).toStrictEqual([
    { taskType: "Filter", connectorOperator: { InforNexus: "EQUAL_TO" } },
  ])
})

test("it takes the place of the operator under any other key", () => {
  const operators = { S3: "PROJECTION", Zendesk: null, salesforce: "NO_OP" }
  expect(after("Salesforce", operators, "CONTAINS")).toStrictEqual([
    { taskType: "Filter", connectorOperator: { Salesforce: "CONTAINS" } },
  ])
})

test("no operator takes the whole member away", () => {
  expect(after("Salesforce", { Salesforce: "NO_OP" }, undefined)).toStrictEqual([{ taskType: "Filter" }])
  expect(after("Salesforce", undefined, undefined)).toStrictEqual([{ taskType: "Filter" }])
})

test("under a source nobody knows, the key that is there stays", () => {
  expect(after("Jira", { Jira: "A" }, "B")).toStrictEqual([
    { taskType: "Filter", connectorOperator: { Jira: "B" } },
  ])
  expect(after("Jira", undefined, "B")).toStrictEqual([{ taskType: "Filter" }])
})

test("only tasks have operators", () => {
  const document = openDocument({ sourceFlowConfig: { connectorType: "S3" } })
  expect(chooseOperator(document, "source", "NO_OP")).toStrictEqual([])
  expect(chooseOperator(document, "task:9", "NO_OP")).toStrictEqual([])
})
