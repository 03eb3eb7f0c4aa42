import { fieldNameEmpty } from "./fieldNameEmpty.ts"
import { flowWith, flowWithTasks, mapping, projection, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"

testRule(fieldNameEmpty, {
  fails: {
    "an empty name among others": {
      draft: flowWithTasks(projection("Id", "", ""), mapping("Id")),
      at: "/tasks/0/sourceFields/1",
      says: "has no name",
      fixed: flowWithTasks(projection("Id"), mapping("Id")),
    },
  },
  passes: {
    "names for all": soundFlow(),
    "nothing but an empty name, which has another problem": flowWith(mapping("", "copy")),
    "an empty name where none is read, which has another problem": flowWith(task("Map_all", ["Id", ""])),
  },
})
