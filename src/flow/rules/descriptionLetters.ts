import { compile, patterns } from "#catalog/patterns.ts"
import { textAt } from "../request.ts"
import { enumerate } from "../sentence/phrase.ts"
import { simpleLetters } from "../simpleLetters.ts"
import { flowRule } from "./rule.ts"

const allowed = compile(patterns.description)

export const descriptionLetters = flowRule({
  code: "rule/description-letters",
  severity: "error",
  about: "A description in other characters than AppFlow takes can often be said with those it takes.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_UpdateFlow.html",
  covers: "schema/pattern",
  find({ draft }) {
    const path = ["description"]
    const text = textAt(draft, path)
    if (text === undefined || allowed.test(text)) return []
    const value = simpleLetters(text)
    const strange = [...new Set([...text].filter((letter) => !allowed.test(letter)))].map(visible)
    const message = `AppFlow does not take ${enumerate(strange)} in a description, only letters without accents, digits and simple punctuation.`
    if (value === undefined) return [{ path, message: `${message} Write it in such letters.` }]
    return [
      {
        path,
        message: `${message} It can be written without.`,
        fix: { name: "Write it in simple letters", edits: [{ kind: "set", path, value }] },
      },
    ]
  },
})

function visible(letter: string): string {
  if (!/[\p{C}\p{Z}]/u.test(letter)) return letter
  return `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`
}
