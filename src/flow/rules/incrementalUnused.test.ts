import { from, scheduled, soundFlow } from "./fixture.ts"
import { incrementalUnused } from "./incrementalUnused.ts"
import { testRule } from "./testRule.ts"

const incrementalPullConfig = { datetimeTypeFieldName: "LastModifiedDate" }
const reading = from("Salesforce", { object: "Contact" }, { incrementalPullConfig })

testRule(incrementalUnused, {
  fails: {
    "a field of a flow on demand": {
      draft: soundFlow(reading),
      at: "/sourceFlowConfig/incrementalPullConfig",
      says: "the flow does not run on a schedule",
    },
    "a field of a flow that reads everything": {
      draft: soundFlow({
        ...reading,
        ...scheduled({ scheduleExpression: "rate(1days)", dataPullMode: "Complete" }),
      }),
      at: "/sourceFlowConfig/incrementalPullConfig",
      says: "each run reads everything",
    },
  },
  passes: {
    "a field that is used": soundFlow({
      ...reading,
      ...scheduled({ scheduleExpression: "rate(1days)", dataPullMode: "Incremental" }),
    }),
    "a schedule that leaves open what it reads": soundFlow({
      ...reading,
      ...scheduled({ scheduleExpression: "rate(1days)" }),
    }),
    "no field": soundFlow(from("Salesforce", { object: "Contact" }, { incrementalPullConfig: {} })),
  },
})
