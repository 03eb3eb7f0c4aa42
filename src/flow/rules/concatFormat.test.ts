import { concatFormat } from "./concatFormat.ts"
import { flowWith, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"

const merging = (properties: Parameters<typeof task>[3], ...fields: readonly string[]) =>
  flowWith({ ...task("Merge", fields, "NO_OP", properties), destinationField: "name" })
const { taskProperties: _, ...bare } = task("Merge", ["First", "Last"])
const at = "/tasks/3/taskProperties/CONCAT_FORMAT"

testRule(concatFormat, {
  fails: {
    "no format": { draft: merging({}, "First", "Last"), at, says: "how the fields are put together" },
    "no properties": { draft: flowWith(bare), at, says: "how the fields are put together" },
    "a format without its fields": {
      draft: merging({ CONCAT_FORMAT: "Dear customer" }, "First", "Last"),
      at,
      says: "names none of the fields to merge, First and Last",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "a format with a field": merging({ CONCAT_FORMAT: "Dear First" }, "First", "Last"),
    "a format of no fields": merging({ CONCAT_FORMAT: "Dear" }),
    "a format that is no text": merging({ CONCAT_FORMAT: 1 }, "First", "Last"),
    "an empty format, which is another problem": merging({ CONCAT_FORMAT: "" }, "First", "Last"),
    "properties that are a list": flowWith({ ...bare, taskProperties: [] }),
  },
})
