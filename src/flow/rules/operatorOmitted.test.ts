import { from, mapping, soundFlow } from "./fixture.ts"
import { operatorOmitted } from "./operatorOmitted.ts"
import { testRule } from "./testRule.ts"

const { connectorOperator: _, ...bare } = mapping("ga:users|METRIC")

function fromAnalytics(connectorOperator: Record<string, string>) {
  return fromAnalyticsWith({ ...bare, connectorOperator })
}

function fromAnalyticsWith(...tasks: (typeof bare)[]) {
  return soundFlow({
    ...from("Googleanalytics", { object: "visits" }),
    tasks,
  })
}

testRule(operatorOmitted, {
  fails: {
    "the neutral operator where there is none": {
      draft: fromAnalytics({ GoogleAnalytics: "NO_OP" }),
      at: "/tasks/0/connectorOperator/GoogleAnalytics",
      says: 'Google Analytics does not have the operator "No operation"',
      fixed: fromAnalyticsWith(bare),
    },
    "the neutral operator of another connector": {
      draft: fromAnalytics({ S3: "NO_OP" }),
      at: "/tasks/0/connectorOperator/S3",
      severity: "warning",
      says: "Leave the operator out",
      fixed: fromAnalyticsWith(bare),
    },
    "the neutral operator twice": {
      draft: fromAnalytics({ GoogleAnalytics: "NO_OP", S3: "NO_OP" }),
      at: "/tasks/0/connectorOperator/GoogleAnalytics",
      says: "Leave the operator out",
      fixed: fromAnalyticsWith(bare),
    },
    "the neutral operator beside another": {
      draft: fromAnalytics({ GoogleAnalytics: "NO_OP", S3: "BETWEEN" }),
      at: "/tasks/0/connectorOperator/GoogleAnalytics",
      says: "Leave the operator out",
      fixed: fromAnalytics({ S3: "BETWEEN" }),
    },
  },
  passes: {
    "no operator": fromAnalyticsWith(bare),
    "the neutral operator of a source that has it": soundFlow(),
    "a filter that does nothing, which has another problem": fromAnalyticsWith({
      ...bare,
      taskType: "Filter",
      connectorOperator: { GoogleAnalytics: "NO_OP" },
    }),
  },
})
