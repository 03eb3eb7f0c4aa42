import { flowWithTasks, mapping, projection, soundFlow } from "./fixture.ts"
import { projectionOnce } from "./projectionOnce.ts"
import { testRule } from "./testRule.ts"

testRule(projectionOnce, {
  fails: {
    "other fields chosen twice": {
      draft: flowWithTasks(projection("Id"), projection("Email"), mapping("Id")),
      at: "/tasks/1",
      says: "which of the two counts",
    },
    "the same field chosen twice": {
      draft: flowWithTasks(projection("Id", "Email"), mapping("Id"), mapping("Email"), projection("Id")),
      at: "/tasks/3",
      says: "which of the two counts",
      fixed: flowWithTasks(projection("Id", "Email"), mapping("Id"), mapping("Email")),
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "no field chosen the second time, which has another rule": flowWithTasks(projection("Id"), projection()),
  },
})
