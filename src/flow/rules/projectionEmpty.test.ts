import { flowWithTasks, mapping, projection, soundFlow, task } from "./fixture.ts"
import { projectionEmpty } from "./projectionEmpty.ts"
import { testRule } from "./testRule.ts"

const all = task("Map_all", [])
const { sourceFields: _, ...fieldless } = projection()

testRule(projectionEmpty, {
  fails: {
    "no field chosen": {
      draft: flowWithTasks(projection()),
      at: "/tasks/0/sourceFields",
      says: "the flow reads nothing",
    },
    "no field chosen where all are mapped": {
      draft: flowWithTasks(projection(""), all),
      at: "/tasks/0/sourceFields",
      says: "nothing needs to be chosen",
      fixed: flowWithTasks(all),
    },
    "no field chosen by the second of two": {
      draft: flowWithTasks(projection("Id"), projection(), mapping("Id")),
      at: "/tasks/1/sourceFields",
      says: "names none",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "no field chosen though tasks read some, which has another rule": flowWithTasks(
      projection(),
      mapping("Id"),
    ),
    "no list of fields, which is another problem": flowWithTasks(fieldless, all),
  },
})
