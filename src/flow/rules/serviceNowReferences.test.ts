import { flowWithTasks, from, mapping, projection, soundFlow, task } from "./fixture.ts"
import { serviceNowReferences } from "./serviceNowReferences.ts"
import { testRule } from "./testRule.ts"

function fromServiceNow(type: string, taskType: string) {
  return {
    ...flowWithTasks(
      projection("caller_id"),
      { ...mapping("caller_id"), taskProperties: { SOURCE_DATA_TYPE: type } },
      task(taskType, ["caller_id"]),
    ),
    ...from("Servicenow", { object: "incident" }),
  }
}

testRule(serviceNowReferences, {
  fails: {
    "a masked reference": {
      draft: fromServiceNow("reference", "Mask"),
      at: "/tasks/2",
      says: "leaves no value at all",
    },
    "a truncated reference": {
      draft: fromServiceNow("Reference", "Truncate"),
      at: "/tasks/2",
      says: "leaves an empty text",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "a masked text": fromServiceNow("string", "Mask"),
    "a reference that is tested": fromServiceNow("reference", "Validate"),
    "a reference of another source": {
      ...fromServiceNow("reference", "Mask"),
      ...from("Salesforce", { object: "Contact" }),
    },
  },
})
