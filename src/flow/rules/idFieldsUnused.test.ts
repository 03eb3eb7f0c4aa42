import type { JsonObject } from "../request.ts"
import { soundFlow, to } from "./fixture.ts"
import { idFieldsUnused } from "./idFieldsUnused.ts"
import { testRule } from "./testRule.ts"

function writing(members: JsonObject) {
  return soundFlow(to("Zendesk", { object: "users", ...members }))
}

testRule(idFieldsUnused, {
  fails: {
    "an insert with ids": {
      draft: writing({ writeOperationType: "INSERT", idFieldNames: ["id"] }),
      at: "/destinationFlowConfigList/0/destinationConnectorProperties/Zendesk/idFieldNames",
      says: "the id fields have no effect",
    },
  },
  passes: {
    "an insert": writing({ writeOperationType: "INSERT", idFieldNames: [] }),
    "an upsert with ids": writing({ writeOperationType: "UPSERT", idFieldNames: ["id"] }),
  },
})
