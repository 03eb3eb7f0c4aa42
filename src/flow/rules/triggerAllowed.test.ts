import { from, onEvent, scheduled, soundFlow } from "./fixture.ts"
import { testRule } from "./testRule.ts"
import { triggerAllowed } from "./triggerAllowed.ts"

testRule(triggerAllowed, {
  fails: {
    "events of a source that announces none": {
      draft: soundFlow({ ...from("Zendesk", { object: "tickets" }), ...onEvent }),
      at: "/triggerConfig/triggerType",
      says: "Zendesk does not announce its changes",
    },
  },
  passes: {
    "events of Salesforce": soundFlow(onEvent),
    "a source that Sluice does not know": soundFlow({ ...from("Newer", {}), ...onEvent }),
    "a schedule": soundFlow({
      ...from("Zendesk", { object: "tickets" }),
      ...scheduled({ scheduleExpression: "rate(1days)" }),
    }),
  },
})
