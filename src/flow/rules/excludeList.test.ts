import { excludeList } from "./excludeList.ts"
import { flowWith, flowWithTasks, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"

const excluding = (EXCLUDE_SOURCE_FIELDS_LIST: string) =>
  flowWithTasks(task("Map_all", [], "NO_OP", { EXCLUDE_SOURCE_FIELDS_LIST }))
const at = "/tasks/0/taskProperties/EXCLUDE_SOURCE_FIELDS_LIST"
const says = "as a JSON array of names"

testRule(excludeList, {
  fails: {
    "names with commas": { draft: excluding("Fax, Notes"), at, says, fixed: excluding('["Fax","Notes"]') },
    "names in brackets": { draft: excluding("[Fax,'Notes']"), at, says, fixed: excluding('["Fax","Notes"]') },
    "an array of other things": { draft: excluding('[{"name":"Fax"}]'), at, says },
    "something else": { draft: excluding("{}"), at, says },
  },
  passes: {
    "a sound flow": soundFlow(),
    "an array of names": excluding('["Fax","Notes"]'),
    "an array of none": excluding("[]"),
    "no list": flowWithTasks(task("Map_all", [])),
    "an empty text, which is another problem": excluding(""),
    "another task": flowWith(task("Mask", ["Id"], "MASK_ALL", { EXCLUDE_SOURCE_FIELDS_LIST: "Fax" })),
  },
})
