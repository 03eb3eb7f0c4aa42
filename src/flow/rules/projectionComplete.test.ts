import { flowWithTasks, mapping, projection, soundFlow, task } from "./fixture.ts"
import { projectionComplete } from "./projectionComplete.ts"
import { testRule } from "./testRule.ts"

const merge = {
  ...task("Merge", ["First", "Last"], "NO_OP", { CONCAT_FORMAT: "First Last" }),
  destinationField: "First,Last",
}

testRule(projectionComplete, {
  fails: {
    "a mapped field that is not read": {
      draft: flowWithTasks(projection("Id"), mapping("Id"), mapping("Email")),
      at: "/tasks/0/sourceFields",
      says: "Tasks use Email, but the flow does not read it",
      fixed: flowWithTasks(projection("Id", "Email"), mapping("Id"), mapping("Email")),
    },
    "a filtered field that is not read": {
      draft: flowWithTasks(
        projection("Id"),
        task("Filter", ["Rank"], "EQUAL_TO", { DATA_TYPE: "integer", VALUE: "1" }),
        mapping("Id"),
      ),
      at: "/tasks/0/sourceFields",
      says: "Tasks use Rank",
      fixed: flowWithTasks(
        projection("Id", "Rank"),
        task("Filter", ["Rank"], "EQUAL_TO", { DATA_TYPE: "integer", VALUE: "1" }),
        mapping("Id"),
      ),
    },
    "fields that no task uses": {
      draft: flowWithTasks(projection("A", "Id", "B", "C"), mapping("Id")),
      at: "/tasks/0/sourceFields",
      severity: "info",
      says: "reads A, B and 1 more",
      fixed: flowWithTasks(projection("Id"), mapping("Id")),
    },
    "an intermediate field among those to read": {
      draft: flowWithTasks(projection("First", "Last", "First,Last"), merge, mapping("First,Last", "Name")),
      at: "/tasks/0/sourceFields",
      severity: "info",
      says: "reads First,Last",
      fixed: flowWithTasks(projection("First", "Last"), merge, mapping("First,Last", "Name")),
    },
  },
  passes: {
    "the fields that tasks use": soundFlow(),
    "all fields mapped, with fewer chosen": flowWithTasks(
      projection("Id"),
      task("Map_all", []),
      mapping("Rank"),
    ),
    "all fields mapped, with more chosen": flowWithTasks(projection("Id", "Email"), task("Map_all", [])),
    "two projections, which only a person can tell apart": flowWithTasks(
      projection("Id"),
      projection("Email"),
      mapping("Rank"),
    ),
  },
})
