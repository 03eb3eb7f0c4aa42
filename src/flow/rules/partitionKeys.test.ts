import { flowWith, soundFlow, task } from "./fixture.ts"
import { partitionKeys } from "./partitionKeys.ts"
import { testRule } from "./testRule.ts"

const keys = (count: number) => Array.from({ length: count }, (_, index) => `Key${index}`)
const partitioning = (ORDERED_PARTITION_KEYS_LIST: string) =>
  flowWith(task("Partition", [], "NO_OP", { ORDERED_PARTITION_KEYS_LIST }))
const at = "/tasks/3/taskProperties/ORDERED_PARTITION_KEYS_LIST"

testRule(partitionKeys, {
  fails: {
    "eleven names in an array": {
      draft: partitioning(JSON.stringify(keys(11))),
      at,
      says: "named after 11 fields",
    },
    "eleven names with commas": { draft: partitioning(keys(11).join()), at, says: "named after 11 fields" },
  },
  passes: {
    "a sound flow": soundFlow(),
    "ten names in an array": partitioning(JSON.stringify(keys(10))),
    "ten names with commas": partitioning(keys(10).join()),
    "another task": flowWith(
      task("Mask", ["Id"], "MASK_ALL", { ORDERED_PARTITION_KEYS_LIST: keys(11).join() }),
    ),
  },
})
