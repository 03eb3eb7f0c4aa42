import { flowWith, soundFlow, task } from "./fixture.ts"
import { mathOrder } from "./mathOrder.ts"
import { testRule } from "./testRule.ts"

type Properties = Parameters<typeof task>[3]

const calculating = (operator: string, properties: Properties) =>
  flowWith({ ...task("Arithmetic", ["Price", "Cost"], operator, properties), destinationField: "Price,Cost" })
const ordered = (order: string, operator = "SUBTRACTION") =>
  calculating(operator, { MATH_OPERATION_FIELDS_ORDER: order })
const at = "/tasks/3/taskProperties/MATH_OPERATION_FIELDS_ORDER"

testRule(mathOrder, {
  fails: {
    "no order": {
      draft: calculating("SUBTRACTION", {}),
      at,
      says: "in which order it calculates with Price and Cost",
      fixed: ordered("Price,Cost"),
    },
    "an order with spaces": {
      draft: ordered("Cost, Price "),
      at,
      says: "must name the two fields",
      fixed: ordered("Cost,Price"),
    },
    "an order of other fields, which matters": { draft: ordered("Cost,Tax"), at, says: "Price and Cost" },
    "an order of other fields, which does not matter": {
      draft: ordered("Cost,Tax", "ADDITION"),
      at,
      says: "Price and Cost",
      fixed: ordered("Price,Cost", "ADDITION"),
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "one order": ordered("Price,Cost"),
    "the other order": ordered("Cost,Price"),
    "an order that is no text": calculating("DIVISION", { MATH_OPERATION_FIELDS_ORDER: 1 }),
    "an empty text, which is another problem": ordered(""),
    "one field, which is another problem": flowWith(task("Arithmetic", ["Price"], "ADDITION")),
    "a field without a name": flowWith(task("Arithmetic", ["Price", ""], "ADDITION")),
    "properties that are a list": flowWith({
      ...task("Arithmetic", ["Price", "Cost"], "ADDITION"),
      taskProperties: [],
    }),
  },
})
