import { filterCount } from "./filterCount.ts"
import { flowWithTasks, projection, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"

const conditions = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    task("Filter", ["Id"], "NOT_EQUAL_TO", { DATA_TYPE: "id", VALUE: String(index) }),
  )

testRule(filterCount, {
  fails: {
    "eleven conditions": {
      draft: flowWithTasks(projection("Id"), ...conditions(11)),
      at: "/tasks/11",
      says: "The flow has 11 filters with a condition",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "ten conditions": flowWithTasks(projection("Id"), ...conditions(10)),
  },
})
