import { at, isList, type Json } from "../request.ts"
import { destinationSides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

const operations: Record<string, string> = {
  UPDATE: "update",
  UPSERT: "update or add",
  DELETE: "delete",
}

export const idFieldsMissing = flowRule({
  code: "rule/id-fields-missing",
  severity: "error",
  about: "Records that are changed or deleted are found by their id fields.",
  reference: "https://github.com/cdklabs/cdk-appflow/issues/546",
  find({ draft }) {
    return destinationSides(draft).flatMap(({ settings, settingsPath }): Finding[] => {
      const operation = String(at(settings, ["writeOperationType"]))
      const what = Object.hasOwn(operations, operation) ? operations[operation] : undefined
      if (what === undefined || !isEmpty(at(settings, ["idFieldNames"]))) return []
      const message = `To ${what} records, AppFlow has to find them, and refuses the flow without an id field. Name the field by which the destination knows a record.`
      return [{ path: [...settingsPath, "idFieldNames"], message }]
    })
  },
})

function isEmpty(ids: Json | undefined): boolean {
  return ids === undefined || (isList(ids) && ids.length === 0)
}
