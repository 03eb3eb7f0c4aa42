import { soundFlow, to } from "./fixture.ts"
import { testRule } from "./testRule.ts"
import { writeOperation } from "./writeOperation.ts"

testRule(writeOperation, {
  fails: {
    "a deletion in Zendesk": {
      draft: soundFlow(
        to("Zendesk", { object: "users", writeOperationType: "DELETE", idFieldNames: ["id"] }),
      ),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/Zendesk/writeOperationType",
      says: "no deletion of records in Zendesk",
    },
  },
  passes: {
    "an upsert in Zendesk": soundFlow(to("Zendesk", { object: "users", writeOperationType: "UPSERT" })),
    "a deletion in Salesforce": soundFlow(
      to("Salesforce", { object: "Contact", writeOperationType: "DELETE" }),
    ),
    "an operation that AppFlow does not know": soundFlow(
      to("Zendesk", { object: "users", writeOperationType: "MERGE" }),
    ),
  },
})
