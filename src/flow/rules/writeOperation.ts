import { textAt } from "../request.ts"
import { destinationSides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const writeOperation = flowRule({
  code: "rule/write-operation",
  severity: "warning",
  about: "A destination carries out the write operations that AWS describes for it.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/zendesk.html",
  find({ draft }) {
    return destinationSides(draft).flatMap(({ connector, known, settings, settingsPath }): Finding[] => {
      const operation = textAt(settings, ["writeOperationType"])
      const { operations } = known
      const isListed = operations?.some((each) => each === operation)
      if (operation !== "DELETE" || operations === undefined || isListed) return []
      const message = `AWS describes no deletion of records in ${connector.name}, so the flow may fail. Choose another write operation.`
      return [{ path: [...settingsPath, "writeOperationType"], message }]
    })
  },
})
