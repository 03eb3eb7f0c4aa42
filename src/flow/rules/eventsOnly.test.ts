import { eventsOnly } from "./eventsOnly.ts"
import { from, onEvent, scheduled, soundFlow, to } from "./fixture.ts"
import { testRule } from "./testRule.ts"

const toBus = to("EventBridge", { object: "aws.partner/appflow/salesforce.com/123456789012" })

testRule(eventsOnly, {
  fails: {
    "a bus for a flow on demand": {
      draft: soundFlow(toBus),
      at: "/triggerConfig/triggerType",
      says: "this one runs on demand",
    },
    "a bus for a flow on a schedule": {
      draft: soundFlow({ ...toBus, ...scheduled({ scheduleExpression: "rate(1days)" }) }),
      at: "/triggerConfig/triggerType",
      says: "this one runs on a schedule",
    },
  },
  passes: {
    "a bus for events": soundFlow({ ...toBus, ...onEvent }),
    "a source without events, which has another problem": soundFlow({
      ...from("Zendesk", { object: "tickets" }),
      ...toBus,
    }),
    "another destination": soundFlow(),
  },
})
