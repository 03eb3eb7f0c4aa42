import { filterValue } from "./filterValue.ts"
import { flowWith, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"

const { taskProperties: _, ...bare } = task("Filter", ["Email"], "CONTAINS")

testRule(filterValue, {
  fails: {
    "a comparison with nothing": {
      draft: flowWith(task("Filter", ["Email"], "EQUAL_TO", { DATA_TYPE: "string" })),
      at: "/tasks/3/taskProperties/VALUE",
      says: "no value to compare",
    },
    "a condition without any properties": {
      draft: flowWith(bare),
      at: "/tasks/3/taskProperties/VALUE",
      says: "Fill it in",
    },
  },
  passes: {
    "fields to read": soundFlow(),
    "one value": flowWith(task("Filter", ["Email"], "EQUAL_TO", { VALUE: "a" })),
    "several values": flowWith(task("Filter", ["Email"], "EQUAL_TO", { VALUES: "a,b" })),
    "a range, which has bounds": flowWith(task("Filter", ["Email"], "BETWEEN")),
    "no operator, which is another problem": flowWith(task("Filter", ["Email"])),
    "a value that is no text": flowWith(task("Filter", ["Email"], "EQUAL_TO", { VALUE: 1 })),
    "properties that are a list": flowWith({ ...bare, taskProperties: [] }),
    "another task": flowWith(task("Mask", ["Email"], "MASK_ALL")),
  },
})
