import { flowWithTasks, mapping, soundFlow, task } from "./fixture.ts"
import { mapAllAlone } from "./mapAllAlone.ts"
import { testRule } from "./testRule.ts"

const allBut = (EXCLUDE_SOURCE_FIELDS_LIST: string) =>
  task("Map_all", [], "NO_OP", { EXCLUDE_SOURCE_FIELDS_LIST })

testRule(mapAllAlone, {
  fails: {
    "a field mapped twice": {
      draft: flowWithTasks(mapping("Id"), allBut("[]")),
      at: "/tasks/0",
      says: "Task 2 maps all fields, Id among them, so this mapping only repeats it",
    },
    "several fields mapped twice, told once": {
      draft: flowWithTasks(task("Map_all", []), mapping("Id"), mapping("Email"), mapping("Name")),
      at: "/tasks/1",
      says: "so this mapping, like 2 more, only repeats it",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "a field under another name": flowWithTasks(task("Map_all", []), mapping("Id", "key")),
    "a field that is left out of all": flowWithTasks(allBut('["Id"]'), mapping("Id")),
  },
})
