import { flowWith, soundFlow, task } from "./fixture.ts"
import { testRule } from "./testRule.ts"
import { validationAction } from "./validationAction.ts"

const testing = (properties: Parameters<typeof task>[3]) =>
  flowWith(task("Validate", ["Email"], "VALIDATE_NON_NULL", properties))
const { taskProperties: _, ...bare } = task("Validate", ["Email"], "VALIDATE_NON_NULL")

testRule(validationAction, {
  fails: {
    "a test without consequence": {
      draft: testing({}),
      at: "/tasks/3/taskProperties/VALIDATION_ACTION",
      says: "does not say what happens",
    },
    "a test without any properties": {
      draft: flowWith(bare),
      at: "/tasks/3/taskProperties/VALIDATION_ACTION",
      says: "does not say what happens",
    },
    "another consequence": {
      draft: testing({ VALIDATION_ACTION: "Skip" }),
      at: "/tasks/3/taskProperties/VALIDATION_ACTION",
      severity: "warning",
      says: '"Skip" is neither',
    },
    "a consequence in other letters": {
      draft: testing({ VALIDATION_ACTION: "dropRecord" }),
      at: "/tasks/3/taskProperties/VALIDATION_ACTION",
      severity: "warning",
      says: "DropRecord leaves it out",
      fixed: testing({ VALIDATION_ACTION: "DropRecord" }),
    },
  },
  passes: {
    "a sound flow": soundFlow(),
    "the record left out": testing({ VALIDATION_ACTION: "DropRecord" }),
    "the run stopped": testing({ VALIDATION_ACTION: "DropDataset" }),
    "an action that is no text": testing({ VALIDATION_ACTION: 1 }),
    "properties that are a list": flowWith({ ...bare, taskProperties: [] }),
  },
})
