import { filterDataType } from "./filterDataType.ts"
import { flowWith, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"

const { taskProperties: _, ...bare } = task("Filter", ["Email"], "CONTAINS")

testRule(filterDataType, {
  fails: {
    "a condition without a type": {
      draft: flowWith(task("Filter", ["Email"], "EQUAL_TO", { VALUE: "a" })),
      at: "/tasks/3/taskProperties/DATA_TYPE",
      says: "which type of data",
    },
    "a condition without any properties": {
      draft: flowWith(bare),
      at: "/tasks/3/taskProperties/DATA_TYPE",
      says: "which type of data",
    },
  },
  passes: {
    "fields to read": soundFlow(),
    "a type": flowWith(task("Filter", ["Email"], "EQUAL_TO", { DATA_TYPE: "string", VALUE: "a" })),
    "no operator, which is another problem": flowWith(task("Filter", ["Email"])),
    "properties that are a list": flowWith({ ...bare, taskProperties: [] }),
    "another task": flowWith(task("Mask", ["Email"], "MASK_ALL")),
  },
})
