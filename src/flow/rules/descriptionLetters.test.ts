import { descriptionLetters } from "./descriptionLetters.ts"
import { soundFlow } from "./fixture.ts"
import { testRule } from "./testRule.ts"

testRule(descriptionLetters, {
  fails: {
    accents: {
      draft: soundFlow({ description: "Löscht täglich Café-Kontakte" }),
      at: "/description",
      says: "does not take ö, ä and é in a description",
      fixed: soundFlow({ description: "Loscht taglich Cafe-Kontakte" }),
    },
    "quotes, slashes and the like": {
      draft: soundFlow({ description: 'The team\'s "contacts" & leads: S3/Redshift (50% done)' }),
      at: "/description",
      says: "and 5 more in a description",
      fixed: soundFlow({ description: "The teams contacts and leads, S3 Redshift 50 percent done" }),
    },
    "letters that have no simple ones": {
      draft: soundFlow({ description: "毎晩" }),
      at: "/description",
      says: "Write it in such letters",
    },
    "nothing but signs": {
      draft: soundFlow({ description: "→\u0007" }),
      at: "/description",
      says: "→ and U+0007",
    },
  },
  passes: {
    "simple letters": soundFlow({ description: "Every night, at 3. Really?\nYes - all!" }),
    "no description": soundFlow(),
    "a description that is no text": soundFlow({ description: 5 }),
  },
})
