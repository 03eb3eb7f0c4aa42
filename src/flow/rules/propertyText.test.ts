import { flowWith, flowWithTasks, soundFlow, task } from "./fixture.ts"
import { propertyText } from "./propertyText.ts"
import { testRule } from "./testRule.ts"

type Properties = Parameters<typeof task>[3]

const truncating = (properties: Properties) => flowWith(task("Truncate", ["Email"], "NO_OP", properties))
const mappingAll = (properties: Properties) => flowWithTasks(task("Map_all", [], "NO_OP", properties))
const comparing = (properties: Properties) => flowWith(task("Filter", ["Id"], "EQUAL_TO", properties))

testRule(propertyText, {
  fails: {
    "a number": {
      draft: truncating({ TRUNCATE_LENGTH: 20 }),
      at: "/tasks/3/taskProperties/TRUNCATE_LENGTH",
      says: "between quotation marks",
      fixed: truncating({ TRUNCATE_LENGTH: "20" }),
    },
    "yes or no": {
      draft: comparing({ DATA_TYPE: "boolean", VALUE: true }),
      at: "/tasks/3/taskProperties/VALUE",
      says: "Write it as text",
      fixed: comparing({ DATA_TYPE: "boolean", VALUE: "true" }),
    },
    "a list of fields": {
      draft: mappingAll({ EXCLUDE_SOURCE_FIELDS_LIST: ["Fax", "Notes"] }),
      at: "/tasks/0/taskProperties/EXCLUDE_SOURCE_FIELDS_LIST",
      says: "Write it as text",
      fixed: mappingAll({ EXCLUDE_SOURCE_FIELDS_LIST: '["Fax","Notes"]' }),
    },
    "a list of values": {
      draft: comparing({ DATA_TYPE: "string", VALUES: ["a", "b"] }),
      at: "/tasks/3/taskProperties/VALUES",
      says: "Write it as text",
      fixed: comparing({ DATA_TYPE: "string", VALUES: "a,b" }),
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    text: truncating({ TRUNCATE_LENGTH: "20" }),
    "a list of no values": comparing({ VALUES: [] }),
    "a list that stands for no text": truncating({ TRUNCATE_LENGTH: ["20"] }),
    "a list of other things": mappingAll({ EXCLUDE_SOURCE_FIELDS_LIST: [1] }),
    nothing: truncating({ TRUNCATE_LENGTH: null }),
    "properties that are a list": flowWith({ ...task("Mask", ["Id"], "MASK_ALL"), taskProperties: [1] }),
  },
})
