import { compile, patterns } from "#catalog/patterns.ts"
import { textAt } from "../request.ts"
import { shorten } from "../sentence/phrase.ts"
import { flowRule } from "./rule.ts"

const isName = compile(patterns.flowName)

export const immutableName = flowRule({
  code: "rule/immutable-name",
  severity: "error",
  about: "A flow keeps the name it was made with.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/flows-manage.html",
  covers: "schema/",
  find({ draft, deployed }) {
    const path = ["flowName"]
    const before = textAt(deployed, path)
    if (before === undefined || !isName.test(before) || textAt(draft, path) === before) return []
    const name = shorten(before)
    const message = `This flow is called ${name}, and AppFlow cannot rename it. Put the name back, or copy the flow to a new one under the other name.`
    return [
      { path, message, fix: { name: `Put back ${name}`, edits: [{ kind: "set", path, value: before }] } },
    ]
  },
})
