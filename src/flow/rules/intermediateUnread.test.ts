import { flowWithTasks, mapping, projection, soundFlow, task } from "./fixture.ts"
import { intermediateUnread } from "./intermediateUnread.ts"
import { testRule } from "./testRule.ts"

const merge = {
  ...task("Merge", ["First", "Last"], "NO_OP", { CONCAT_FORMAT: "First Last" }),
  destinationField: "First,Last",
}
const sum = {
  ...task("Arithmetic", ["Price", "Tax"], "ADDITION", { MATH_OPERATION_FIELDS_ORDER: "Price,Tax" }),
  destinationField: "Price,Tax",
}

testRule(intermediateUnread, {
  fails: {
    "a merge that nothing passes on": {
      draft: flowWithTasks(projection("First", "Last"), merge, mapping("First")),
      at: "/tasks/1/destinationField",
      says: "No other task reads the result, First,Last",
    },
    "a result that is only among the fields to read": {
      draft: flowWithTasks(projection("Price", "Tax", "Price,Tax"), sum, mapping("Price")),
      at: "/tasks/1/destinationField",
      says: "never reaches the destination",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "a merge that is mapped": flowWithTasks(
      projection("First", "Last"),
      merge,
      mapping("First,Last", "Name"),
    ),
    "a result that is calculated with": flowWithTasks(
      projection("Price", "Tax", "Fee"),
      sum,
      { ...task("Arithmetic", ["Price,Tax", "Fee"], "ADDITION"), destinationField: "total" },
      mapping("total"),
    ),
    "a result without a name, which is another problem": flowWithTasks({ ...merge, destinationField: "" }),
  },
})
