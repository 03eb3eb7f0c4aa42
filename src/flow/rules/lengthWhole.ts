import { shorten } from "../sentence/phrase.ts"
import { lacksProperty, propertyOf } from "../task.ts"
import { taskRule } from "./rule.ts"

export const lengthWhole = taskRule({
  code: "rule/length-whole",
  severity: "error",
  about: "A number of characters is a whole number above zero.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_Task.html",
  find({ task, kind, operator = "" }) {
    const counted = counts.get(kind.type === "Mask" ? operator : kind.type)
    if (counted === undefined) return []
    const path = ["taskProperties", counted.name]
    if (lacksProperty(task, counted.name)) {
      const message = `The task does not say how many characters to ${counted.what}. Fill in the number.`
      return [{ path, message }]
    }
    const text = propertyOf(task, counted.name)
    if (!text || /^0*[1-9]\d*$/.test(text)) return []
    const message = `The number of characters to ${counted.what} must be a whole number above zero, and "${shorten(text)}" is none. Correct it.`
    const value = text.trim()
    if (!/^[1-9]\d*$/.test(value)) return [{ path, message }]
    return [
      { path, message, fix: { name: `Write ${shorten(value)}`, edits: [{ kind: "set", path, value }] } },
    ]
  },
})

const mask = { name: "MASK_LENGTH", what: "mask" }

/** To mask every character needs no number, though AWS's own tools write one. */
const counts = new Map([
  ["MASK_FIRST_N", mask],
  ["MASK_LAST_N", mask],
  ["Truncate", { name: "TRUNCATE_LENGTH", what: "keep" }],
])
