import { scheduled, soundFlow } from "./fixture.ts"
import { scheduleOrder } from "./scheduleOrder.ts"
import { testRule } from "./testRule.ts"

function between(scheduleStartTime: number, scheduleEndTime: number) {
  return soundFlow(scheduled({ scheduleExpression: "rate(1days)", scheduleStartTime, scheduleEndTime }))
}

testRule(scheduleOrder, {
  fails: {
    "an end before the start": {
      draft: between(1_893_456_000, 1_893_369_600),
      at: "/triggerConfig/triggerProperties/Scheduled/scheduleEndTime",
      says: "ends before it begins, on 1 Jan 2030, 00:00 UTC",
    },
    "an end at the start": {
      draft: between(1_893_456_000, 1_893_456_000),
      at: "/triggerConfig/triggerProperties/Scheduled/scheduleEndTime",
      says: "ends at the moment it begins",
    },
  },
  passes: {
    "an end after the start": between(1_893_456_000, 1_893_456_001),
    "milliseconds beside seconds, which have their own rule": between(1_893_456_000_000, 1_893_456_000),
  },
})
