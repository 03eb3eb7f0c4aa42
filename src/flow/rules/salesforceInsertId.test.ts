import { flowWithTasks, mapping, projection, soundFlow, to } from "./fixture.ts"
import { salesforceInsertId } from "./salesforceInsertId.ts"
import { testRule } from "./testRule.ts"

const flow = flowWithTasks(projection("Id", "Email"), mapping("Id"), mapping("Email"))
const writing = (operation: Parameters<typeof to>[1]) => ({
  ...flow,
  ...to("Salesforce", { object: "Contact", ...operation }),
})

testRule(salesforceInsertId, {
  fails: {
    "an Id for new records": {
      draft: writing({ writeOperationType: "INSERT" }),
      at: "/tasks/1/destinationField",
      says: "refuses records that bring one",
    },
    "an Id where inserting goes without saying": {
      draft: writing({}),
      at: "/tasks/1/destinationField",
      says: "refuses records that bring one",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "an Id to update by": writing({ writeOperationType: "UPDATE", idFieldNames: ["Id"] }),
    "new records without an Id": {
      ...writing({}),
      tasks: [projection("Email"), mapping("Email")],
    },
  },
})
