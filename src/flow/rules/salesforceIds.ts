import { listAt, textAt } from "../request.ts"
import { enumerate } from "../sentence/phrase.ts"
import { destinationSides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const salesforceIds = flowRule({
  code: "rule/salesforce-ids",
  severity: "error",
  about: "Salesforce updates and deletes records by their Id, and upserts them by an external id.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/salesforce.html",
  find({ draft }) {
    return destinationSides(draft).flatMap(({ connector, settings, settingsPath }): Finding[] => {
      if (connector.type !== "Salesforce") return []
      const path = [...settingsPath, "idFieldNames"]
      const ids = listAt(settings, ["idFieldNames"]).filter((id) => typeof id === "string")
      const others = ids.filter((id) => id.toLowerCase() !== "id")
      switch (textAt(settings, ["writeOperationType"])) {
        case "UPDATE": {
          if (others.length === 0) return []
          const message = `Salesforce finds the records to update by their Id alone, not by ${enumerate(others)}. Use Id, or choose Upsert to find them by an external id.`
          return [{ path, message }]
        }
        case "DELETE": {
          if (others.length === 0) return []
          const message = `Salesforce finds the records to delete by their Id, not by ${enumerate(others)}. Use Id, and map the Id alone.`
          return [{ path, message, severity: "warning" }]
        }
        case "UPSERT": {
          if (others.length === ids.length) return []
          const message =
            "Upsert finds records by an external id, and Id is none. Name an external id field, or choose Update to find the records by their Id."
          return [{ path, message, severity: "warning" }]
        }
        default:
          return []
      }
    })
  },
})
