import { at } from "../request.ts"
import { destinationSides } from "../side.ts"
import { type Finding, flowRule } from "./rule.ts"

export const objectTypeMissing = flowRule({
  code: "rule/object-type-missing",
  severity: "info",
  about: "An object type tells Customer Profiles how records become profiles.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/connectors-amazon-connect.html",
  find({ draft }) {
    return destinationSides(draft).flatMap(({ connector, settings, settingsPath }): Finding[] => {
      const isThere = at(settings, ["objectTypeName"]) !== undefined
      if (connector.type !== "CustomerProfiles" || settings === undefined || isThere) return []
      const message =
        "The flow names no object type, which says how the records become profiles; that mapping is made in Amazon Connect. Name the object type if you have made one."
      return [{ path: [...settingsPath, "objectTypeName"], message }]
    })
  },
})
