import { destinationFieldMissing } from "./destinationFieldMissing.ts"
import { flowWith, projection, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"

const sum = task("Arithmetic", ["A", "B"], "ADDITION", { MATH_OPERATION_FIELDS_ORDER: "A,B" })

testRule(destinationFieldMissing, {
  fails: {
    "a mapping to nowhere": {
      draft: flowWith(task("Map", ["Name"])),
      at: "/tasks/3/destinationField",
      says: "which field of the destination",
      fixed: flowWith({ ...task("Map", ["Name"]), destinationField: "Name" }),
    },
    "a mapping to a field without a name": {
      draft: flowWith({ ...task("Map", ["Name"]), destinationField: "" }),
      at: "/tasks/3/destinationField",
      says: "which field of the destination",
      fixed: flowWith({ ...task("Map", ["Name"]), destinationField: "Name" }),
    },
    "a mapping of an intermediate field to nowhere": {
      draft: flowWith(task("Map", ["First,Last"])),
      at: "/tasks/3/destinationField",
      says: "Choose one",
    },
    "several fields mapped to nowhere": {
      draft: flowWith(task("Map", ["Id", "Name"])),
      at: "/tasks/3/destinationField",
      says: "Choose one",
    },
    "a field whose name is too long for the destination": {
      draft: flowWith(task("Map", ["n".repeat(257)])),
      at: "/tasks/3/destinationField",
      says: "Choose one",
    },
    "a result without a name": {
      draft: flowWith(sum),
      at: "/tasks/3/destinationField",
      says: "no mapping can pass it on",
      fixed: flowWith({ ...sum, destinationField: "A,B" }),
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "a projection": flowWith(projection("Id")),
    "a mapping to something that is no text": flowWith({ ...task("Map", ["Id"]), destinationField: 1 }),
  },
})
