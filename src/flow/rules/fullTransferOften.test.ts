import { scheduled, soundFlow } from "./fixture.ts"
import { fullTransferOften } from "./fullTransferOften.ts"
import { testRule } from "./testRule.ts"

function reading(dataPullMode: string, scheduleExpression: string) {
  return soundFlow(scheduled({ scheduleExpression, dataPullMode }))
}

testRule(fullTransferOften, {
  fails: {
    "everything each hour": {
      draft: reading("Complete", "rate(1hours)"),
      at: "/triggerConfig/triggerProperties/Scheduled/dataPullMode",
      says: "reads all records, every hour",
    },
  },
  passes: {
    "everything each day": reading("Complete", "rate(24hours)"),
    "what is new each hour": reading("Incremental", "rate(1hours)"),
    "everything at times only AppFlow can read": reading("Complete", "cron(0 * * * ? *)"),
  },
})
