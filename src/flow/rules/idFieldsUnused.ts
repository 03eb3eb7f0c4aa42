import { at, listAt } from "../request.ts"
import { destinationSides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const idFieldsUnused = flowRule({
  code: "rule/id-fields-unused",
  severity: "warning",
  about: "Records that are only inserted need no id fields.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/salesforce.html",
  find({ draft }) {
    return destinationSides(draft).flatMap(({ settings, settingsPath }): Finding[] => {
      const ids = listAt(settings, ["idFieldNames"])
      if (at(settings, ["writeOperationType"]) !== "INSERT" || ids.length === 0) return []
      const message =
        "Inserting adds every record as a new one, so the id fields have no effect. Remove them, or choose Upsert to change the records that exist already."
      return [{ path: [...settingsPath, "idFieldNames"], message }]
    })
  },
})
