import type { JsonObject } from "../request.ts"
import { scheduled, soundFlow } from "./fixture.ts"
import { scheduleSeconds } from "./scheduleSeconds.ts"
import { testRule } from "./testRule.ts"

function at(times: JsonObject) {
  return soundFlow(scheduled({ scheduleExpression: "rate(1days)", ...times }))
}

testRule(scheduleSeconds, {
  fails: {
    "a start in milliseconds": {
      draft: at({ scheduleStartTime: 1_893_456_000_000 }),
      at: "/triggerConfig/triggerProperties/Scheduled/scheduleStartTime",
      says: "looks like milliseconds",
      fixed: at({ scheduleStartTime: 1_893_456_000 }),
    },
    "a time in microseconds": {
      draft: at({ firstExecutionFrom: 1_893_456_000_000_000 }),
      at: "/triggerConfig/triggerProperties/Scheduled/firstExecutionFrom",
      says: "thousands of years",
    },
  },
  passes: {
    seconds: at({ scheduleStartTime: 1_893_456_000, scheduleEndTime: 1_893_542_400.5 }),
    "a time that is no number": at({ scheduleEndTime: "2030-01-01T00:00:00Z" }),
  },
})
