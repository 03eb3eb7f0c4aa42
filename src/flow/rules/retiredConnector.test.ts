import { from, soundFlow, to } from "./fixture.ts"
import { retiredConnector } from "./retiredConnector.ts"
import { testRule } from "./testRule.ts"

testRule(retiredConnector, {
  fails: {
    "a source that has ended": {
      draft: soundFlow(from("Googleanalytics", { object: "view" })),
      at: "/sourceFlowConfig/connectorType",
      says: "Choose another source",
    },
    "a destination that has ended": {
      draft: soundFlow(to("Honeycode", { object: "table" })),
      at: "/destinationFlowConfigList/0/connectorType",
      says: "Choose another destination",
    },
  },
  passes: {
    "connectors of today": soundFlow(),
  },
})
