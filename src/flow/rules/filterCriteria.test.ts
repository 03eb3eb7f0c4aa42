import { filterCriteria } from "./filterCriteria.ts"
import { flowWith, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"

const values = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`).join(",")
const comparing = (VALUES: string) =>
  flowWith(task("Filter", ["Id"], "EQUAL_TO", { DATA_TYPE: "id", VALUES }))

testRule(filterCriteria, {
  fails: {
    "eleven values": {
      draft: comparing(values(11)),
      at: "/tasks/3/taskProperties/VALUES",
      says: "compares with 11 values",
    },
  },
  passes: {
    "fields to read": soundFlow(),
    "ten values": comparing(values(10)),
    "another task": flowWith(task("Mask", ["Id"], "MASK_ALL", { VALUES: values(11) })),
  },
})
