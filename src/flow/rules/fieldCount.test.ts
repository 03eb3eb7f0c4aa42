import { fieldCount } from "./fieldCount.ts"
import { flowWith, mapping, projection, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"

const { sourceFields: _, ...fieldless } = mapping("Email")

testRule(fieldCount, {
  fails: {
    "a mapping of nothing": {
      draft: flowWith({ ...mapping("Email", "copy"), sourceFields: [] }),
      at: "/tasks/3/sourceFields",
      says: "A Map task reads exactly one field, and none is chosen",
    },
    "a mapping of a field without a name": {
      draft: flowWith({ ...mapping("Email", "copy"), sourceFields: [""] }),
      at: "/tasks/3/sourceFields",
      says: "none is chosen",
    },
    "a mapping of several fields": {
      draft: flowWith({ ...mapping("Email", "copy"), sourceFields: ["Id", "Email"] }),
      at: "/tasks/3/sourceFields",
      says: "this one reads 2. Make a task for each",
    },
    "a condition on several fields": {
      draft: flowWith(task("Filter", ["Id", "Email"], "EQUAL_TO", { DATA_TYPE: "string", VALUE: "a" })),
      at: "/tasks/3/sourceFields",
      severity: "warning",
      says: "The condition of a filter reads exactly one field",
    },
    "a mask of several fields": {
      draft: flowWith(task("Mask", ["Id", "Email"], "MASK_ALL")),
      at: "/tasks/3/sourceFields",
      severity: "warning",
      says: "A Mask task reads exactly one field",
    },
    "one field merged": {
      draft: flowWith(task("Merge", ["Email"], "NO_OP", { CONCAT_FORMAT: "Email" })),
      at: "/tasks/3/sourceFields",
      says: "two fields or more, and this one reads only one",
    },
    "a calculation with three fields": {
      draft: flowWith(task("Arithmetic", ["A", "B", "C"], "ADDITION")),
      at: "/tasks/3/sourceFields",
      says: "A Calculate task reads exactly two fields, and this one reads 3",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "three fields merged": flowWith(task("Merge", ["A", "B", "C"])),
    "fields to read": flowWith(projection("Id", "Email", "Name")),
    "all fields mapped": flowWith(task("Map_all", [])),
    "a filter without a condition, which has another problem": flowWith(task("Filter", ["A", "B"])),
    "no source fields at all, which has another problem": flowWith(fieldless),
    "a field that is no text": flowWith({ ...fieldless, sourceFields: [1, 2] }),
  },
})
