import { flowWith, soundFlow, task } from "./fixture.ts"
import { lengthWhole } from "./lengthWhole.ts"
import { testRule } from "./testRule.ts"

const masking = (MASK_LENGTH: string, operator = "MASK_FIRST_N") =>
  flowWith(task("Mask", ["Email"], operator, { MASK_LENGTH }))
const truncating = (properties: Parameters<typeof task>[3]) =>
  flowWith(task("Truncate", ["Email"], "NO_OP", properties))
const { taskProperties: _, ...bare } = task("Truncate", ["Email"])

testRule(lengthWhole, {
  fails: {
    "a mask of no length": {
      draft: flowWith(task("Mask", ["Email"], "MASK_LAST_N")),
      at: "/tasks/3/taskProperties/MASK_LENGTH",
      says: "how many characters to mask",
    },
    "a mask of length zero": {
      draft: masking("0"),
      at: "/tasks/3/taskProperties/MASK_LENGTH",
      says: '"0" is none',
    },
    "a length between two": {
      draft: truncating({ TRUNCATE_LENGTH: "2.5" }),
      at: "/tasks/3/taskProperties/TRUNCATE_LENGTH",
      says: "characters to keep must be a whole number",
    },
    "a length with spaces": {
      draft: truncating({ TRUNCATE_LENGTH: " 20 " }),
      at: "/tasks/3/taskProperties/TRUNCATE_LENGTH",
      says: '" 20 " is none',
      fixed: truncating({ TRUNCATE_LENGTH: "20" }),
    },
    "no properties at all": {
      draft: flowWith(bare),
      at: "/tasks/3/taskProperties/TRUNCATE_LENGTH",
      says: "how many characters to keep",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "a mask of the first five": masking("5"),
    "a mask of all, whatever the length": masking("0", "MASK_ALL"),
    "twenty characters": truncating({ TRUNCATE_LENGTH: "20" }),
    "a length that is no text": truncating({ TRUNCATE_LENGTH: 0 }),
    "an empty text, which is another problem": truncating({ TRUNCATE_LENGTH: "" }),
    "properties that are a list": flowWith({ ...bare, taskProperties: [] }),
    "another task": flowWith(task("Map_all", [], "NO_OP", { TRUNCATE_LENGTH: "0" })),
  },
})
