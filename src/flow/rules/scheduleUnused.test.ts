import type { JsonObject } from "../request.ts"
import { soundFlow } from "./fixture.ts"
import { scheduleUnused } from "./scheduleUnused.ts"
import { testRule } from "./testRule.ts"

function withSchedule(triggerType: string, schedule: JsonObject) {
  return soundFlow({ triggerConfig: { triggerType, triggerProperties: { Scheduled: schedule } } })
}

testRule(scheduleUnused, {
  fails: {
    "a schedule of a flow on demand": {
      draft: withSchedule("OnDemand", { scheduleExpression: "rate(1days)" }),
      at: "/triggerConfig/triggerProperties/Scheduled",
      says: "but runs on demand",
    },
    "an empty schedule of a flow that an event starts": {
      draft: withSchedule("Event", {}),
      at: "/triggerConfig/triggerProperties/Scheduled",
      says: "but runs on an event",
      fixed: soundFlow({ triggerConfig: { triggerType: "Event", triggerProperties: {} } }),
    },
  },
  passes: {
    "no settings": soundFlow({ triggerConfig: { triggerType: "OnDemand", triggerProperties: {} } }),
    "a schedule that is used": withSchedule("Scheduled", { scheduleExpression: "rate(1days)" }),
    "a trigger that Sluice does not know": withSchedule("Newer", { scheduleExpression: "rate(1days)" }),
  },
})
