import { scheduled, soundFlow } from "./fixture.ts"
import { scheduleStart } from "./scheduleStart.ts"
import { testRule } from "./testRule.ts"

const past = Date.UTC(2001, 0, 1) / 1000

function from(scheduleStartTime: number) {
  return soundFlow(scheduled({ scheduleExpression: "rate(1days)", scheduleStartTime }))
}

testRule(scheduleStart, {
  fails: {
    "a new start that is past": {
      draft: from(past),
      deployed: soundFlow(),
      at: "/triggerConfig/triggerProperties/Scheduled/scheduleStartTime",
      says: "would begin on 1 Jan 2001, 00:00 UTC, which is past",
    },
    "another start that is past": {
      draft: from(past),
      deployed: from(past - 1),
      at: "/triggerConfig/triggerProperties/Scheduled/scheduleStartTime",
      says: "Choose a later time",
    },
  },
  passes: {
    "the start that the deployed flow has": { draft: from(past), deployed: from(past) },
    "a new start to come": { draft: from(4_102_444_800), deployed: soundFlow() },
    "a start of a flow that is not deployed": from(past),
  },
})
