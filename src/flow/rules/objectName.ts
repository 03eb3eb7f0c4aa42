import { placeholderIn } from "../placeholder.ts"
import { shorten } from "../sentence/phrase.ts"
import { isSettled } from "../settled.ts"
import { sides, textsOf } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const objectName = flowRule({
  code: "rule/object-name",
  severity: "warning",
  about: "What a flow reads or writes is named as its connector names it.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/app-specific.html",
  find(subject) {
    return sides(subject.draft).flatMap((side) =>
      textsOf(side).flatMap((place): Finding[] => {
        const { path, field, text } = place
        if (field.form === undefined || text === "" || field.form.matches.test(text)) return []
        if (isSettled(place, subject) || placeholderIn(text, String(path.at(-1))) !== undefined) return []
        const { words, isGuess } = field.form
        const { name } = side.connector
        const what = `The ${field.label.toLowerCase()} in ${name}`
        const message = isGuess
          ? `${what} usually ${words}; ${shorten(text)} does not. Check its name in ${name}.`
          : `${what} ${words}; ${shorten(text)} does not, so the flow may fail. Correct the name.`
        return [{ path, message, ...(isGuess && { severity: "info" }) }]
      }),
    )
  },
})
