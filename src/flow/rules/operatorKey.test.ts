import { flowWithTasks, from, mapping, projection, task } from "./fixture.ts"
import { operatorKey } from "./operatorKey.ts"
import { testRule } from "./testRule.ts"

const condition = task("Filter", ["Email"], "EQUAL_TO", { DATA_TYPE: "string", VALUE: "a@example.com" })

function flowWith(connectorOperator: Record<string, string | null>, other = mapping("Id")) {
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
    "other operators beside it": {
      draft: flowWith({ S3: "NO_OP", Salesforce: "NO_OP", Marketo: null }),
      at: "/tasks/1/connectorOperator/S3",
      says: "not what stands under S3 and Marketo",
      fixed: flowWith({ Salesforce: "NO_OP" }),
    },
    "an operator beside empty places": {
      draft: flowWith({ Salesforce: null, S3: "NO_OP" }),
      at: "/tasks/1/connectorOperator/S3",
      says: "looks for it under Salesforce",
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
    "nothing but empty places, which is another problem": flowWith({ Marketo: null, S3: null }),
    "an operator that the source does without, which has another rule": {
      ...flowWithTasks({ ...mapping("ga:users|METRIC"), connectorOperator: { S3: "NO_OP" } }),
      ...from("Googleanalytics", { object: "visits" }),
    },
    "a source that Sluice does not know": {
      ...flowWith({ S3: "NO_OP" }),
      sourceFlowConfig: { connectorType: "Newer" },
    },
  },
})
