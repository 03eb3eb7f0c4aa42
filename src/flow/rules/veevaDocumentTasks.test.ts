import { flowWith, from, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"
import { veevaDocumentTasks } from "./veevaDocumentTasks.ts"

const masked = flowWith({ ...task("Mask", ["Email"]), connectorOperator: { Veeva: "MASK_ALL" } })
const reading = (object: string) => from("Veeva", { object })

testRule(veevaDocumentTasks, {
  fails: {
    "a mask for documents": {
      draft: { ...masked, ...reading("documents/types/component__c") },
      at: "/tasks/3",
      says: "this task is not supported",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "documents that are only mapped": soundFlow(reading("documents/types/component__c")),
    "a mask for other objects": { ...masked, ...reading("account__v") },
  },
})
