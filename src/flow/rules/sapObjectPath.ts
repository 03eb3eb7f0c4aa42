import { at } from "../request.ts"
import { sourceSide } from "../side.ts"
import { flowRule } from "./rule.ts"

export const sapObjectPath = flowRule({
  code: "rule/sap-object-path",
  severity: "warning",
  about: "A flow from SAP OData says what to read.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/sapodata.html",
  find({ draft }) {
    const side = sourceSide(draft)
    if (side?.connector.type !== "SAPOData" || side.settings === undefined) return []
    if (at(side.settings, ["objectPath"]) !== undefined) return []
    const message =
      "The flow does not say what to read from SAP. AppFlow's interface lets that pass, but there is nothing to transfer: fill in the object path."
    return [{ path: [...side.settingsPath, "objectPath"], message }]
  },
})
