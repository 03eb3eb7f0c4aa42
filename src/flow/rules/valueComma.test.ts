import { flowWith, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"
import { valueComma } from "./valueComma.ts"

function comparing(properties: Record<string, string>, operator = "EQUAL_TO") {
  return flowWith(task("Filter", ["Id"], operator, { DATA_TYPE: "string", ...properties }))
}

testRule(valueComma, {
  fails: {
    "several values in one": {
      draft: comparing({ VALUE: "1790,2001" }),
      at: "/tasks/3/taskProperties/VALUE",
      says: "Several values belong into Values",
      fixed: comparing({ VALUES: "1790,2001" }),
    },
    "several values beside several others": {
      draft: comparing({ VALUE: "Open,In work", VALUES: "Closed" }, "CONTAINS"),
      at: "/tasks/3/taskProperties/VALUE",
      says: "Several values belong into Values",
    },
    "a comma that may be part of the value": {
      draft: comparing({ VALUE: "Acme, Inc." }, "NOT_EQUAL_TO"),
      at: "/tasks/3/taskProperties/VALUE",
      severity: "info",
      says: "the comma in it too",
    },
  },
  passes: {
    "fields to read": soundFlow(),
    "one value": comparing({ VALUE: "1790" }),
    "several values": comparing({ VALUES: "1790,2001" }),
    "a number with a comma, which is not text": comparing({ VALUE: "1,5" }, "LESS_THAN"),
    "another task": flowWith(task("Mask", ["Id"], "MASK_ALL", { VALUE: "a,b" })),
  },
})
