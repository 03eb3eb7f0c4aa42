import { scheduled, soundFlow } from "./fixture.ts"
import { scheduleMissing } from "./scheduleMissing.ts"
import { testRule } from "./testRule.ts"

testRule(scheduleMissing, {
  fails: {
    "no settings at all": {
      draft: soundFlow({ triggerConfig: { triggerType: "Scheduled" } }),
      at: "/triggerConfig/triggerProperties/Scheduled",
      says: "does not say how often",
    },
    "empty settings": {
      draft: soundFlow({ triggerConfig: { triggerType: "Scheduled", triggerProperties: {} } }),
      at: "/triggerConfig/triggerProperties/Scheduled",
      says: "does not say how often",
    },
  },
  passes: {
    "a schedule": soundFlow(scheduled({ scheduleExpression: "rate(1days)" })),
    "an empty schedule, which lacks a required member": soundFlow(scheduled({})),
    "settings of the wrong type": soundFlow({
      triggerConfig: { triggerType: "Scheduled", triggerProperties: [] },
    }),
    "on demand": soundFlow({ triggerConfig: { triggerType: "OnDemand", triggerProperties: {} } }),
  },
})
