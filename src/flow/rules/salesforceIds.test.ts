import { soundFlow, to } from "./fixture.ts"
import { salesforceIds } from "./salesforceIds.ts"
import { testRule } from "./testRule.ts"

const at = "/destinationFlowConfigList/0/destinationConnectorProperties/Salesforce/idFieldNames"

function writing(writeOperationType: string, ...idFieldNames: string[]) {
  return soundFlow(to("Salesforce", { object: "Contact", writeOperationType, idFieldNames }))
}

testRule(salesforceIds, {
  fails: {
    "an update by another field": {
      draft: writing("UPDATE", "Email"),
      at,
      says: "records to update by their Id alone, not by Email",
    },
    "a deletion by another field": {
      draft: writing("DELETE", "Email"),
      at,
      severity: "warning",
      says: "map the Id alone",
    },
    "an upsert by the Id": { draft: writing("UPSERT", "Id"), at, severity: "warning", says: "Id is none" },
  },
  passes: {
    "an update by the Id": writing("UPDATE", "Id"),
    "a deletion by the Id": writing("DELETE", "id"),
    "an upsert by an external id": writing("UPSERT", "Number__c"),
    "an update without ids, which has another problem": writing("UPDATE"),
    "an update elsewhere": soundFlow(
      to("Zendesk", { object: "users", writeOperationType: "UPDATE", idFieldNames: ["email"] }),
    ),
  },
})
