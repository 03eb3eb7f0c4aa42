import { flowWith, soundFlow, task } from "./fixture.ts"
import { maskCharacter } from "./maskCharacter.ts"
import { testRule } from "./testRule.ts"

const masking = (MASK_VALUE: string) => flowWith(task("Mask", ["Email"], "MASK_ALL", { MASK_VALUE }))

testRule(maskCharacter, {
  fails: {
    "the character several times": {
      draft: masking("****"),
      at: "/tasks/3/taskProperties/MASK_VALUE",
      says: "here are 4",
      fixed: masking("*"),
    },
    "a word": {
      draft: masking("hidden"),
      at: "/tasks/3/taskProperties/MASK_VALUE",
      says: "here are 6",
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "one character": masking("*"),
    "one character beyond the first plane": masking("🞰"),
    "no character, for which AppFlow has one": flowWith(task("Mask", ["Email"], "MASK_ALL")),
    "an empty text, which is another problem": masking(""),
    "another task": flowWith(task("Truncate", ["Email"], "NO_OP", { MASK_VALUE: "**" })),
  },
})
