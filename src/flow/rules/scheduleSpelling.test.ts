import { scheduled, soundFlow } from "./fixture.ts"
import { scheduleSpelling } from "./scheduleSpelling.ts"
import { testRule } from "./testRule.ts"

const at = "/triggerConfig/triggerProperties/Scheduled/scheduleExpression"

function every(scheduleExpression: string) {
  return soundFlow(scheduled({ scheduleExpression }))
}

testRule(scheduleSpelling, {
  fails: {
    "a space": {
      draft: every("rate(5 minutes)"),
      at,
      says: "Write rate(5minutes)",
      fixed: every("rate(5minutes)"),
    },
    "the singular": { draft: every("rate(1hour)"), at, says: "plural", fixed: every("rate(1hours)") },
    "both, as EventBridge writes it": {
      draft: every("Rate(1 Day)"),
      at,
      says: "The AWS console shows an error",
      fixed: every("rate(1days)"),
    },
    cron: { draft: every("cron(0 9 * * ? *)"), at, severity: "info", says: "neither show nor save" },
    weeks: { draft: every("rate(1weeks)"), at, says: "documents no schedule like rate" },
    "no interval at all": { draft: every("rate(0days)"), at, says: "documents no schedule" },
    nothing: { draft: every(""), at, says: "like an empty one" },
  },
  passes: {
    "what AppFlow documents": every("rate(15minutes)"),
    "a placeholder, which has its own rule": every(`\${Rate}`),
    "a schedule that is not used": soundFlow({
      triggerConfig: {
        triggerType: "OnDemand",
        triggerProperties: { Scheduled: { scheduleExpression: "rate(1 day)" } },
      },
    }),
  },
})
