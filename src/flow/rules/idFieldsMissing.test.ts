import type { JsonObject } from "../request.ts"
import { soundFlow, to } from "./fixture.ts"
import { idFieldsMissing } from "./idFieldsMissing.ts"
import { testRule } from "./testRule.ts"

function writing(members: JsonObject) {
  return soundFlow(to("Zendesk", { object: "users", ...members }))
}

testRule(idFieldsMissing, {
  fails: {
    "an update without ids": {
      draft: writing({ writeOperationType: "UPDATE" }),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/Zendesk/idFieldNames",
      says: "To update records, AppFlow has to find them",
    },
    "an upsert with an empty list of them": {
      draft: writing({ writeOperationType: "UPSERT", idFieldNames: [] }),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/Zendesk/idFieldNames",
      says: "To update or add records",
    },
  },
  passes: {
    "an update by an id": writing({ writeOperationType: "UPDATE", idFieldNames: ["id"] }),
    "an insert": writing({ writeOperationType: "INSERT" }),
    "no operation": writing({}),
    "ids of the wrong type": writing({ writeOperationType: "UPDATE", idFieldNames: "id" }),
    "an operation of the wrong kind": writing({ writeOperationType: "toString" }),
  },
})
