import { onEvent, scheduled, soundFlow } from "./fixture.ts"
import { testRule } from "./testRule.ts"
import { triggerDraft } from "./triggerDraft.ts"

testRule(triggerDraft, {
  fails: {
    "a schedule in place of on demand": {
      draft: soundFlow(scheduled({ scheduleExpression: "rate(1days)" })),
      deployed: soundFlow(),
      at: "/triggerConfig/triggerType",
      says: "Activate the flow once it is updated",
    },
    "events in place of a schedule": {
      draft: soundFlow(onEvent),
      deployed: soundFlow(scheduled({ scheduleExpression: "rate(1days)" })),
      at: "/triggerConfig/triggerType",
      says: "leaves the flow as a draft",
    },
  },
  passes: {
    "another schedule": {
      draft: soundFlow(scheduled({ scheduleExpression: "rate(2days)" })),
      deployed: soundFlow(scheduled({ scheduleExpression: "rate(1days)" })),
    },
    "on demand in place of a schedule": {
      draft: soundFlow(),
      deployed: soundFlow(scheduled({ scheduleExpression: "rate(1days)" })),
    },
    "a flow that is not deployed": soundFlow(onEvent),
  },
})
