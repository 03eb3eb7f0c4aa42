import { flowWithTasks, mapping, projection, soundFlow, to } from "./fixture.ts"
import { salesforceDeleteFields } from "./salesforceDeleteFields.ts"
import { testRule } from "./testRule.ts"

const doing = (writeOperationType: string) =>
  to("Salesforce", { object: "Contact", writeOperationType, idFieldNames: ["Id"] })
const flow = flowWithTasks(projection("Key", "Email"), mapping("Key", "Id"), mapping("Email"))

testRule(salesforceDeleteFields, {
  fails: {
    "more than the Id": {
      draft: { ...flow, ...doing("DELETE") },
      at: "/tasks/2",
      says: "what is mapped to Email is left out of account",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "the Id alone": soundFlow({
      tasks: [projection("Key"), mapping("Key", "Id")],
      ...doing("DELETE"),
    }),
    "an update": {
      ...flow,
      ...doing("UPDATE"),
    },
  },
})
