import { soundFlow } from "./fixture.ts"
import { immutableName } from "./immutableName.ts"
import { testRule } from "./testRule.ts"

const { flowName: _, ...withoutName } = soundFlow()

testRule(immutableName, {
  fails: {
    "another name than the deployed flow's": {
      draft: soundFlow({ flowName: "people-to-lake" }),
      deployed: soundFlow(),
      at: "/flowName",
      says: "This flow is called contacts-to-lake",
      fixed: soundFlow(),
    },
    "a name that was removed": {
      draft: withoutName,
      deployed: soundFlow(),
      at: "/flowName",
      says: "AppFlow cannot rename it",
      fixed: soundFlow(),
    },
  },
  passes: {
    "the same name": { draft: soundFlow(), deployed: soundFlow() },
    "any name of a flow that is not deployed": soundFlow({ flowName: "people-to-lake" }),
  },
})
