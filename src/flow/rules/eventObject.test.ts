import { eventObject } from "./eventObject.ts"
import { from, onEvent, soundFlow } from "./fixture.ts"
import { testRule } from "./testRule.ts"

testRule(eventObject, {
  fails: {
    "an object that announces nothing": {
      draft: soundFlow({ ...from("Salesforce", { object: "Account" }), ...onEvent }),
      at: "/sourceFlowConfig/sourceConnectorProperties/Salesforce/object",
      says: "Account does not look like one",
    },
  },
  passes: {
    "a change event": soundFlow({ ...from("Salesforce", { object: "Visit__ChangeEvent" }), ...onEvent }),
    "a platform event": soundFlow({ ...from("Salesforce", { object: "Visit__e" }), ...onEvent }),
    "an object that is read on demand": soundFlow(),
    "a source without events, which has another problem": soundFlow({
      ...from("Zendesk", { object: "tickets" }),
      ...onEvent,
    }),
    "a placeholder, which has its own rule": soundFlow({
      ...from("Salesforce", { object: "Object_ID" }),
      ...onEvent,
    }),
  },
})
