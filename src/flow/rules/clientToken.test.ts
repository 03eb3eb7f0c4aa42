import { clientToken } from "./clientToken.ts"
import { soundFlow } from "./fixture.ts"
import { testRule } from "./testRule.ts"

testRule(clientToken, {
  fails: {
    "a token in a file": {
      draft: soundFlow({ clientToken: "7c9e6679" }),
      at: "/clientToken",
      says: "belongs to one sending",
      fixed: soundFlow(),
    },
  },
  passes: {
    "no token": soundFlow(),
  },
})
