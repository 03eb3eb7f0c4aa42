import { connectorSide } from "./connectorSide.ts"
import { from, soundFlow, to } from "./fixture.ts"
import { testRule } from "./testRule.ts"

testRule(connectorSide, {
  fails: {
    "a destination as the source": {
      draft: soundFlow(from("Snowflake", {})),
      at: "/sourceFlowConfig/connectorType",
      says: "can write to Snowflake but not read from it",
    },
    "a source as the destination": {
      draft: soundFlow(to("Slack", {})),
      at: "/destinationFlowConfigList/0/connectorType",
      says: "can read from Slack but not write to it",
    },
  },
  passes: {
    "connectors that can be both": soundFlow({
      ...from("Marketo", { object: "leads" }),
      ...to("Zendesk", { object: "users" }),
    }),
    "connectors that Sluice does not know": soundFlow({ ...from("Newer", {}), ...to("Newer", {}) }),
  },
})
