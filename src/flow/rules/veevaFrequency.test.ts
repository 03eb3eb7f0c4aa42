import { from, scheduled, soundFlow } from "./fixture.ts"
import { testRule } from "./testRule.ts"
import { veevaFrequency } from "./veevaFrequency.ts"

function every(scheduleExpression: string, object: string) {
  return soundFlow({ ...from("Veeva", { object }), ...scheduled({ scheduleExpression }) })
}

testRule(veevaFrequency, {
  fails: {
    "documents each half hour": {
      draft: every("rate(30minutes)", "documents/types/x"),
      at: "/triggerConfig/triggerProperties/Scheduled/scheduleExpression",
      says: "documents from Veeva at most once per hour",
    },
  },
  passes: {
    "documents each hour": every("rate(1hours)", "documents/types/x"),
    "records each minute": every("rate(1minutes)", "product__v"),
  },
})
