import { from, soundFlow } from "./fixture.ts"
import { profileMissing } from "./profileMissing.ts"
import { testRule } from "./testRule.ts"

testRule(profileMissing, {
  fails: {
    "an application without a profile": {
      draft: soundFlow({
        sourceFlowConfig: {
          connectorType: "Slack",
          sourceConnectorProperties: { Slack: { object: "conversations/C1" } },
        },
      }),
      at: "/sourceFlowConfig/connectorProfileName",
      says: "reaches Slack only through a connector profile",
    },
  },
  passes: {
    "profiles where they are needed": soundFlow(),
    "a profile of the wrong type": soundFlow(from("Slack", { object: "x" }, { connectorProfileName: 5 })),
    "a connector that Sluice does not know": soundFlow(from("Newer", {})),
  },
})
