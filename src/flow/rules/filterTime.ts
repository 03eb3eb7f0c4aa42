import { placeholderIn } from "../placeholder.ts"
import { readTime } from "../readTime.ts"
import { moment } from "../sentence/moment.ts"
import { shorten } from "../sentence/phrase.ts"
import { comparesTimes, propertyOf } from "../task.ts"
import { type Finding, taskRule } from "./rule.ts"

export const filterTime = taskRule({
  code: "rule/filter-time",
  severity: "warning",
  about: "A filter compares times in epoch milliseconds.",
  reference: "https://github.com/aws/aws-cli/issues/6632",
  find({ task, kind }) {
    if (kind.type !== "Filter" || !comparesTimes(task)) return []
    return ["VALUE", "LOWER_BOUND", "UPPER_BOUND"].flatMap((name): Finding[] => {
      const text = propertyOf(task, name)
      const time = text === undefined ? undefined : readTime(text)
      if (text === undefined || text === "" || time?.as === "milliseconds") return []
      const path = ["taskProperties", name]
      const { as, milliseconds } = time ?? {}
      if (as === undefined || milliseconds === undefined) {
        if (placeholderIn(text, name) !== undefined) return []
        const message = `AppFlow takes the time to compare with in milliseconds since 1970, and "${shorten(text)}" is no such number. Choose a date and time.`
        return [{ path, message }]
      }
      const message =
        as === "seconds"
          ? `AppFlow reads this number as milliseconds, which is ${moment(Number(text))}; counted in seconds it is ${moment(milliseconds)}. Write milliseconds.`
          : "AppFlow takes the time to compare with in milliseconds since 1970, not as a written date. Write milliseconds."
      const edit = { kind: "set", path, value: String(milliseconds) } as const
      return [{ path, message, fix: { name: `Use ${moment(milliseconds)} in milliseconds`, edits: [edit] } }]
    })
  },
})
