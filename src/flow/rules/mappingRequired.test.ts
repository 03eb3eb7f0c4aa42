import { flowWithTasks, mapping, projection, soundFlow, task } from "./fixture.ts"
import { mappingRequired } from "./mappingRequired.ts"
import { testRule } from "./testRule.ts"

const { tasks: _, ...taskless } = soundFlow()

testRule(mappingRequired, {
  fails: {
    "no tasks": { draft: flowWithTasks(), at: "/tasks", says: "nothing arrives" },
    "fields read and not mapped": {
      draft: flowWithTasks(projection("Id")),
      at: "/tasks",
      says: "nothing arrives",
    },
  },
  passes: {
    "one mapping": flowWithTasks(mapping("Id")),
    "all fields mapped": flowWithTasks(task("Map_all", [])),
    "records passed on as they are": flowWithTasks(task("Passthrough", [])),
    "a task of a type that Sluice does not know": flowWithTasks(projection("Id"), task("Newer", [])),
    "no list of tasks, which is another problem": taskless,
  },
})
