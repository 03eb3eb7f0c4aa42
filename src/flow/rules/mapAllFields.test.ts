import { flowWithTasks, mapping, task } from "./fixture.ts"
import { mapAllFields } from "./mapAllFields.ts"
import { testRule } from "./testRule.ts"

const { sourceFields: _, ...fieldless } = task("Map_all", [])

testRule(mapAllFields, {
  fails: {
    "no list of source fields": {
      draft: flowWithTasks(fieldless),
      at: "/tasks/0/sourceFields",
      severity: "error",
      says: "an empty one",
      fixed: flowWithTasks(task("Map_all", [])),
    },
    "an empty name": {
      draft: flowWithTasks(task("Map_all", [""])),
      at: "/tasks/0/sourceFields",
      severity: "info",
      says: "has no effect",
      fixed: flowWithTasks(task("Map_all", [])),
    },
    "fields by name": {
      draft: flowWithTasks(task("Map_all", ["Id", "Email"])),
      at: "/tasks/0/sourceFields",
      says: "not only Id and Email",
    },
  },
  passes: {
    "an empty list": flowWithTasks(task("Map_all", [])),
    "fields that are no list": flowWithTasks({ ...fieldless, sourceFields: "Id" }),
    "a field that is no text": flowWithTasks({ ...fieldless, sourceFields: [1] }),
    "another task": flowWithTasks(mapping("", "copy")),
  },
})
