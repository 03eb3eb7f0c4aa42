import { destinationFieldUnused } from "./destinationFieldUnused.ts"
import { flowWith, flowWithTasks, mapping, projection, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"

testRule(destinationFieldUnused, {
  fails: {
    "a filter with a destination": {
      draft: flowWithTasks({ ...projection("Id"), destinationField: "Id" }, mapping("Id")),
      at: "/tasks/0/destinationField",
      says: "A filter writes no field",
      fixed: flowWithTasks(projection("Id"), mapping("Id")),
    },
    "all fields mapped to one": {
      draft: flowWithTasks({ ...task("Map_all", []), destinationField: "all" }),
      at: "/tasks/0/destinationField",
      says: "of the same name",
      fixed: flowWithTasks(task("Map_all", [])),
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "an empty name, as some tools write it": flowWithTasks({ ...task("Map_all", []), destinationField: "" }),
    "a test with a destination, which AWS mentions": flowWith({
      ...task("Validate", ["Id"], "VALIDATE_NON_NULL", { VALIDATION_ACTION: "DropRecord" }),
      destinationField: "Id",
    }),
  },
})
