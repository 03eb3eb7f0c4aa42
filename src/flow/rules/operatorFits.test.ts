import { flowWith, from, mapping, soundFlow, task } from "./fixture.ts"
import { operatorFits } from "./operatorFits.ts"
import { testRule } from "./testRule.ts"

const { connectorOperator: _, ...bare } = task("Filter", ["Email"])
const fromAnalytics = from("Googleanalytics", { object: "visits" })

testRule(operatorFits, {
  fails: {
    "a filter without an operator": {
      draft: flowWith(bare),
      at: "/tasks/3/connectorOperator/Salesforce",
      says: "refuses a Filter task without one",
    },
    "a filter that does nothing": {
      draft: flowWith(task("Filter", ["Email"])),
      at: "/tasks/3/connectorOperator/Salesforce",
      says: '"No operation" is nothing that a Filter task can do',
    },
    "a mask without an operator": {
      draft: flowWith({ ...bare, taskType: "Mask" }),
      at: "/tasks/3/connectorOperator/Salesforce",
      says: "a Mask task without one",
    },
    "a test that calculates": {
      draft: flowWith(task("Validate", ["Email"], "ADDITION", { VALIDATION_ACTION: "DropRecord" })),
      at: "/tasks/3/connectorOperator/Salesforce",
      says: "Choose another operator",
    },
    "a mapping that chooses fields": {
      draft: flowWith({ ...task("Map", ["Email"], "PROJECTION"), destinationField: "copy" }),
      at: "/tasks/3/connectorOperator/Salesforce",
      says: '"Choose which fields to read" is nothing that a Map task can do',
      fixed: flowWith({ ...task("Map", ["Email"], "NO_OP"), destinationField: "copy" }),
    },
    "a mapping that compares, from a source without a neutral operator": {
      draft: soundFlow({
        ...fromAnalytics,
        tasks: [{ ...mapping("Id"), connectorOperator: { GoogleAnalytics: "BETWEEN" } }],
      }),
      at: "/tasks/0/connectorOperator/GoogleAnalytics",
      says: "follows from its type",
      fixed: soundFlow({
        ...fromAnalytics,
        tasks: [{ ...mapping("Id"), connectorOperator: {} }],
      }),
    },
    "a mask of a source that cannot": {
      draft: soundFlow({ ...fromAnalytics, tasks: [{ ...bare, taskType: "Mask" }] }),
      at: "/tasks/0/taskType",
      says: "Google Analytics has no operator for a Mask task",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "a condition": flowWith(task("Filter", ["Email"], "EQUAL_TO", { DATA_TYPE: "string", VALUE: "a" })),
    "a mapping without an operator": flowWith({ ...bare, taskType: "Map", destinationField: "copy" }),
    "an operator under another connector, which has another problem": flowWith({
      ...bare,
      connectorOperator: { S3: "EQUAL_TO" },
    }),
    "an operator that AppFlow does not know": flowWith(task("Map", ["Email"], "ROUND")),
    "an operator that is no text": flowWith({ ...bare, connectorOperator: { Salesforce: 1 } }),
    "a task that AWS has not described": flowWith(task("Partition", ["Email"], "BETWEEN")),
    "a source that Sluice does not know": { ...flowWith(bare), sourceFlowConfig: { connectorType: "Newer" } },
  },
})
