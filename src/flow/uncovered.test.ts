import { expect, test } from "vitest"
import { check } from "./check.ts"
import { applyEdit, type Edit } from "./edit.ts"
import { soundFlow } from "./rules/fixture.ts"

const object = ["sourceFlowConfig", "sourceConnectorProperties", "Salesforce", "object"]
const bucket = ["destinationFlowConfigList", 0, "destinationConnectorProperties", "S3", "bucketName"]

const cases: [what: string, edit: Edit, found: string[]][] = [
  ["an object that is cleared", { kind: "set", path: object, value: "" }, ["rule/immutable-source"]],
  ["a bucket that is taken out", { kind: "remove", path: bucket }, ["rule/immutable-destination"]],
  ["a name of another kind", { kind: "set", path: ["flowName"], value: 5 }, ["rule/immutable-name"]],
  ["a task without anything", { kind: "insert", path: ["tasks"], index: 0, value: {} }, ["rule/task-empty"]],
  [
    "a task with nothing but a member that nobody knows yet",
    { kind: "insert", path: ["tasks"], index: 0, value: { newer: "" } },
    ["schema/unknown-member", "rule/task-empty"],
  ],
  [
    "a description in strange letters",
    { kind: "set", path: ["description"], value: "Käse" },
    ["rule/description-letters"],
  ],
  [
    "a description that is also too long",
    { kind: "set", path: ["description"], value: "ä".repeat(3000) },
    ["schema/length", "rule/description-letters"],
  ],
]

test.each(cases)("%s is one problem for each cause", (_, edit, found) => {
  const deployed = soundFlow()
  expect(check(applyEdit(deployed, edit), deployed).map(({ code }) => code)).toStrictEqual(found)
})

test("what is wrong beside a place that a rule speaks of is still said", () => {
  const deployed = soundFlow()
  const cleared = applyEdit(deployed, { kind: "set", path: object, value: "" })
  const draft = applyEdit(cleared, {
    kind: "set",
    path: ["sourceFlowConfig", "connectorProfileName"],
    value: 5,
  })
  expect(check(draft, deployed).map(({ code }) => code)).toStrictEqual([
    "schema/type",
    "rule/immutable-source",
  ])
})
