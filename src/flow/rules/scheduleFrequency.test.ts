import { from, scheduled, soundFlow } from "./fixture.ts"
import { scheduleFrequency } from "./scheduleFrequency.ts"
import { testRule } from "./testRule.ts"

function every(scheduleExpression: string, connectorType: string) {
  return soundFlow({ ...from(connectorType, { object: "Lead" }), ...scheduled({ scheduleExpression }) })
}

testRule(scheduleFrequency, {
  fails: {
    "half-hourly from Marketo": {
      draft: every("rate(30minutes)", "Marketo"),
      at: "/triggerConfig/triggerProperties/Scheduled/scheduleExpression",
      says: "every 30 minutes, but AppFlow reads from Marketo at most once per hour",
    },
    "hourly from Amplitude, however it is spelt": {
      draft: every("rate(1 hour)", "Amplitude"),
      at: "/triggerConfig/triggerProperties/Scheduled/scheduleExpression",
      says: "at most once per day",
    },
  },
  passes: {
    "hourly from Marketo": every("rate(60minutes)", "Marketo"),
    "each minute from Salesforce": every("rate(1minutes)", "Salesforce"),
    "each minute from a custom connector, of which nothing is known": soundFlow({
      ...from("CustomConnector", { entityName: "company" }),
      ...scheduled({ scheduleExpression: "rate(1minutes)" }),
    }),
    "cron, which only AppFlow can read": every("cron(* * * * ? *)", "Amplitude"),
  },
})
