import { at, isList, sameJson } from "../request.ts"
import { type Finding, flowRule } from "./rule.ts"

export const oneDestination = flowRule({
  code: "rule/one-destination",
  severity: "error",
  about: "A flow writes to exactly one destination.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_CreateFlow.html",
  find({ draft }) {
    const path = ["destinationFlowConfigList"]
    const list = at(draft, path)
    if (!isList(list)) return []
    if (list.length === 0) {
      const message =
        "The flow has no destination, so AppFlow has nowhere to write and refuses it. Choose where the records go."
      return [{ path, message }]
    }
    const [first, ...others] = list
    return others.map((other, index): Finding => {
      const place = [...path, index + 1]
      const isCopy = sameJson(first, other)
      const message = `The flow has ${list.length} destinations, but AppFlow writes to one only. Keep one, and make another flow for each of the others.`
      return {
        path: place,
        message,
        ...(isCopy && { fix: { name: "Remove the copy", edits: [{ kind: "remove", path: place }] } }),
      }
    })
  },
})
