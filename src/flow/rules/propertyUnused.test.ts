import { flowWith, mapping, soundFlow, task } from "./fixture.ts"
import { propertyUnused } from "./propertyUnused.ts"
import { testRule } from "./testRule.ts"

const types = { SOURCE_DATA_TYPE: "string", DESTINATION_DATA_TYPE: "string" }

testRule(propertyUnused, {
  fails: {
    "a mapping with the properties of a filter": {
      draft: flowWith({
        ...mapping("Email", "copy"),
        taskProperties: { ...types, DATA_TYPE: "string", VALUE: "a" },
      }),
      at: "/tasks/3/taskProperties/DATA_TYPE",
      says: 'A Map task has no use for "Data type of the field" and "Value"',
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "data types": flowWith(
      task("Validate", ["Id"], "VALIDATE_NON_NULL", { VALIDATION_ACTION: "DropRecord", ...types }),
    ),
    "a property that Sluice does not know": flowWith(task("Mask", ["Id"], "MASK_ALL", { NEWER: "1" })),
    "a task that AWS has not described": flowWith(task("Partition", [], "NO_OP", { VALUE: "1" })),
  },
})
