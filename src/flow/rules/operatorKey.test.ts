import { flowWithTasks, mapping, projection, task } from "./fixture.ts"
import { operatorKey } from "./operatorKey.ts"
import { testRule } from "./testRule.ts"

const condition = task("Filter", ["Email"], "EQUAL_TO", { DATA_TYPE: "string", VALUE: "a@example.com" })

function flowWith(connectorOperator: Record<string, string>, other = mapping("Id")) {
  return flowWithTasks(projection("Id"), { ...other, connectorOperator })
}

testRule(operatorKey, {
  fails: {
    "a mapping's operator under the destination": {
      draft: flowWith({ S3: "NO_OP" }),
      at: "/tasks/1/connectorOperator/S3",
      says: "looks for it under Salesforce",
      fixed: flowWith({ Salesforce: "NO_OP" }),
    },
    "a filter's operator under another connector": {
      draft: flowWith({ Marketo: "BETWEEN" }, condition),
      at: "/tasks/1/connectorOperator/Marketo",
      severity: "error",
      says: "refuses a filter without one",
      fixed: flowWith({ Salesforce: "BETWEEN" }, condition),
    },
    "a second operator": {
      draft: flowWith({ Salesforce: "NO_OP", S3: "NO_OP" }),
      at: "/tasks/1/connectorOperator/S3",
      says: "has no effect",
      fixed: flowWith({ Salesforce: "NO_OP" }),
    },
    "an operator that the source does not have": {
      draft: flowWith({ Marketo: "ROUND" }),
      at: "/tasks/1/connectorOperator/Marketo",
      says: "under Salesforce",
    },
  },
  passes: {
    "the operator under the source": flowWith({ Salesforce: "NO_OP" }),
    "no operator": flowWith({}),
    "a source that Sluice does not know": {
      ...flowWith({ S3: "NO_OP" }),
      sourceFlowConfig: { connectorType: "Newer" },
    },
  },
})
