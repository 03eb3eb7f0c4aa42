import { destinationFieldTwice } from "./destinationFieldTwice.ts"
import { flowWithTasks, mapping, projection, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"

function calculation(operator: string) {
  const order = { MATH_OPERATION_FIELDS_ORDER: "A,B" }
  return { ...task("Arithmetic", ["A", "B"], operator, order), destinationField: "A,B" }
}

testRule(destinationFieldTwice, {
  fails: {
    "two mappings to one field": {
      draft: flowWithTasks(projection("Id", "Email"), mapping("Id"), mapping("Email", "Id")),
      at: "/tasks/2/destinationField",
      says: "Task 2 writes Id too, so one of the two values is lost",
    },
    "the same mapping twice": {
      draft: flowWithTasks(projection("Id"), mapping("Id"), mapping("Id")),
      at: "/tasks/2/destinationField",
      says: "The two tasks are the same",
      fixed: flowWithTasks(projection("Id"), mapping("Id")),
    },
    "two results of one name": {
      draft: flowWithTasks(projection("A", "B"), calculation("ADDITION"), calculation("DIVISION")),
      at: "/tasks/2/destinationField",
      says: "Task 2 writes A,B too",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "a result and the mapping that passes it on": flowWithTasks(
      projection("A", "B"),
      calculation("ADDITION"),
      mapping("A,B"),
    ),
    "mappings to nowhere yet": flowWithTasks(mapping("A", ""), mapping("B", "")),
  },
})
