import { lacksProperty, propertyOf } from "../task.ts"
import { taskRule } from "./rule.ts"

export const validationAction = taskRule({
  code: "rule/validation-action",
  severity: "error",
  about: "A test says what happens to the records that fail it.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html",
  find({ task, kind }) {
    if (kind.type !== "Validate") return []
    const path = ["taskProperties", "VALIDATION_ACTION"]
    if (lacksProperty(task, "VALIDATION_ACTION")) {
      const message =
        "The test does not say what happens to a record that fails it. Choose whether to leave the record out or to stop the run."
      return [{ path, message }]
    }
    const action = propertyOf(task, "VALIDATION_ACTION")
    if (!action || actions.includes(action)) return []
    const value = actions.find((known) => known.toLowerCase() === action.toLowerCase())
    const message = `AppFlow knows two things to do with a record that fails: DropRecord leaves it out, DropDataset stops the run. "${action}" is neither, so choose one of them.`
    if (value === undefined) return [{ path, message, severity: "warning" }]
    const fix = { name: `Write ${value}`, edits: [{ kind: "set", path, value } as const] }
    return [{ path, message, severity: "warning", fix }]
  },
})

const actions = ["DropRecord", "DropDataset"]
