import { flowWithTasks, mapping, projection, soundFlow, task } from "./fixture.ts"
import { intermediateUnknown } from "./intermediateUnknown.ts"
import { testRule } from "./testRule.ts"

const merge = {
  ...task("Merge", ["First", "Last"], "NO_OP", { CONCAT_FORMAT: "First Last" }),
  destinationField: "First,Last",
}

testRule(intermediateUnknown, {
  fails: {
    "the result of a task that is gone": {
      draft: flowWithTasks(projection("First"), mapping("First"), mapping("First,Last", "Name")),
      at: "/tasks/2/sourceFields",
      says: '"First,Last" looks like the result of a merge',
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "the result of a task": flowWithTasks(projection("First", "Last"), merge, mapping("First,Last", "Name")),
    "a name with a comma in a sentence": flowWithTasks(projection("Name, first"), mapping("Name, first")),
  },
})
