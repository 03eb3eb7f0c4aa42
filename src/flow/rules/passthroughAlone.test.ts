import { flowWith, flowWithTasks, mapping, projection, soundFlow, task } from "./fixture.ts"
import { passthroughAlone } from "./passthroughAlone.ts"
import { testRule } from "./testRule.ts"

const passthrough = task("Passthrough", [])

testRule(passthroughAlone, {
  fails: {
    "mappings beside whole records": {
      draft: flowWith(passthrough),
      at: "/tasks/3",
      says: "so the 2 mappings of this flow have no effect",
    },
    "one mapping beside whole records": {
      draft: flowWithTasks(passthrough, projection("Id"), mapping("Id")),
      at: "/tasks/0",
      says: "so the mapping of this flow has no effect",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "whole records alone": flowWithTasks(passthrough),
  },
})
