import { propertyOf } from "../task.ts"
import { taskRule } from "./rule.ts"

export const maskCharacter = taskRule({
  code: "rule/mask-character",
  severity: "error",
  about: "A mask stands for each hidden character with one character.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_Task.html",
  find({ task, kind }) {
    const characters = [...(propertyOf(task, "MASK_VALUE") ?? "")]
    const [value = ""] = characters
    if (kind.type !== "Mask" || characters.length < 2) return []
    const path = ["taskProperties", "MASK_VALUE"]
    const message = `One character stands for each hidden one, and here are ${characters.length}. Keep one, such as *.`
    if (characters.some((other) => other !== value)) return [{ path, message }]
    return [{ path, message, fix: { name: `Use one ${value}`, edits: [{ kind: "set", path, value }] } }]
  },
})
