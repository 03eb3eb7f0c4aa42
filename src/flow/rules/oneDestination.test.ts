import { soundFlow, to } from "./fixture.ts"
import { oneDestination } from "./oneDestination.ts"
import { testRule } from "./testRule.ts"

const { destinationFlowConfigList: toLake } = to("S3", { bucketName: "example-lake" })
const { destinationFlowConfigList: toMarketo } = to("Marketo", { object: "leads" })

testRule(oneDestination, {
  fails: {
    "no destination": {
      draft: soundFlow({ destinationFlowConfigList: [] }),
      at: "/destinationFlowConfigList",
      says: "no destination",
    },
    "two destinations": {
      draft: soundFlow({ destinationFlowConfigList: [...toLake, ...toMarketo] }),
      at: "/destinationFlowConfigList/1",
      says: "2 destinations, but AppFlow writes to one only",
    },
    "the same destination twice": {
      draft: soundFlow({ destinationFlowConfigList: [...toLake, ...toLake] }),
      at: "/destinationFlowConfigList/1",
      says: "Keep one",
      fixed: soundFlow({ destinationFlowConfigList: toLake }),
    },
  },
  passes: {
    "one destination": soundFlow(),
    "no list, which lacks a required member": { flowName: "contacts" },
    "a list of the wrong type": soundFlow({ destinationFlowConfigList: {} }),
  },
})
