import { placeholderIn } from "../placeholder.ts"
import { textAt } from "../request.ts"
import { rateOf, scheduleOf, schedulePath } from "../schedule.ts"
import { shorten } from "../sentence/phrase.ts"
import { flowRule } from "./rule.ts"

export const scheduleSpelling = flowRule({
  code: "rule/schedule-spelling",
  severity: "warning",
  about: "An interval is written as rate(5minutes): the unit in the plural and no space.",
  reference: "https://github.com/cdklabs/cdk-appflow/issues/334",
  find({ draft }) {
    const path = [...schedulePath, "scheduleExpression"]
    const text = textAt(scheduleOf(draft), ["scheduleExpression"])
    if (text === undefined || placeholderIn(text, "scheduleExpression") !== undefined) return []
    const value = rateOf(text)?.spelling
    if (value === text) return []
    if (value !== undefined) {
      const message = `The AWS console shows an error for ${shorten(text)}: AppFlow writes the unit in the plural and without a space. Write ${value}.`
      return [{ path, message, fix: { name: `Write ${value}`, edits: [{ kind: "set", path, value }] } }]
    }
    if (/^\s*cron\s*\(/i.test(text)) {
      const message =
        "AppFlow runs a cron schedule, but the AWS console can neither show nor save such a flow. Use an interval such as rate(1days) if people edit the flow there."
      return [{ path, message, severity: "info" }]
    }
    const message = `AppFlow documents no schedule like ${text === "" ? "an empty one" : shorten(text)}. Write an interval in minutes, hours or days, such as rate(1days).`
    return [{ path, message }]
  },
})
