import type { TaskType } from "@aws-sdk/client-appflow"
import { expect, test } from "vitest"
import { taskKinds } from "#catalog/catalog.ts"
import { checkSchema } from "../checkSchema.ts"
import { apply, openDocument } from "../document.ts"
import { type Json, listAt } from "../request.ts"
import { addTask } from "./addTask.ts"

function flowOf(connectorType: string, tasks: readonly Json[] = []) {
  return openDocument({ sourceFlowConfig: { connectorType }, tasks })
}

function task(taskType: string, operator = "NO_OP") {
  return { sourceFields: [], connectorOperator: { Salesforce: operator }, taskType, taskProperties: {} }
}

test("a task begins with its type, an operator its source allows, and nothing made up", () => {
  const document = flowOf("Servicenow")
  expect(apply(document, addTask(document, "Mask")).draft.tasks).toStrictEqual([
    { sourceFields: [], connectorOperator: { ServiceNow: "MASK_ALL" }, taskType: "Mask", taskProperties: {} },
  ])
})

test.each(["Amplitude", "Googleanalytics"])(
  "a mapping from %s carries no operator, for it has none",
  (connectorType) => {
    const document = flowOf(connectorType)
    expect(apply(document, addTask(document, "Map")).draft.tasks).toStrictEqual([
      { sourceFields: [], taskType: "Map", taskProperties: {} },
    ])
  },
)

test("a task of an unknown source carries no operator", () => {
  const document = flowOf("Jira")
  expect(apply(document, addTask(document, "Map")).draft.tasks).toStrictEqual([
    { sourceFields: [], taskType: "Map", taskProperties: {} },
  ])
})

test("the first filter chooses the fields, the next ones are conditions", () => {
  const first = flowOf("Salesforce")
  const second = apply(first, addTask(first, "Filter"))
  const third = apply(second, addTask(second, "Filter"))
  expect(third.draft.tasks).toStrictEqual([task("Filter", "PROJECTION"), task("Filter", "EQUAL_TO")])
})

const order = [
  task("Filter", "PROJECTION"),
  task("Filter", "EQUAL_TO"),
  task("Merge"),
  task("Map"),
  task("Mask", "MASK_ALL"),
  task("Validate", "VALIDATE_NON_NULL"),
  task("Partition"),
]

const places: [type: TaskType, index: number][] = [
  ["Filter", 2],
  ["Merge", 3],
  ["Arithmetic", 3],
  ["Map", 4],
  ["Map_all", 4],
  ["Passthrough", 4],
  ["Mask", 5],
  ["Truncate", 5],
  ["Validate", 6],
  ["Partition", 7],
]

test.each(places)("a task of type %s stands where its kind belongs", (type, index) => {
  const document = flowOf("Salesforce", order)
  const after = apply(document, addTask(document, type))
  expect(after.ids.tasks.indexOf("task:8")).toBe(index)
})

test("the projection goes before everything else", () => {
  const document = flowOf("Salesforce", order.slice(1))
  expect(addTask(document, "Filter")).toStrictEqual([
    { kind: "insert", path: ["tasks"], index: 0, value: task("Filter", "PROJECTION") },
  ])
})

test("a task is added after the one named, if it is there", () => {
  const document = flowOf("Salesforce", order)
  expect(apply(document, addTask(document, "Map", "task:1")).ids.tasks.indexOf("task:8")).toBe(1)
  expect(apply(document, addTask(document, "Map", "task:99")).ids.tasks.indexOf("task:8")).toBe(4)
})

test("a flow whose tasks are no list gets one", () => {
  const document = openDocument({ tasks: "none" })
  expect(listAt(apply(document, addTask(document, "Map")).draft, ["tasks"])).toHaveLength(1)
})

test("what is added has nothing wrong with it", () => {
  for (const { type } of Object.values(taskKinds)) {
    const document = flowOf("Salesforce", order)
    const { draft } = apply(document, addTask(document, type))
    expect(checkSchema(draft).filter(({ path }) => path[0] === "tasks" && path.length > 1)).toStrictEqual([])
  }
})
