import { at } from "../request.ts"
import { sourceSide } from "../side.ts"
import { flowRule } from "./rule.ts"

const largestPage = 3000

export const sapPageSize = flowRule({
  code: "rule/sap-page-size",
  severity: "warning",
  about:
    "SAP OData sends at most 3,000 records at a time; only ODP providers send more, and those not in parallel.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/sapodata.html",
  find({ draft }) {
    const side = sourceSide(draft)
    if (side?.connector.type !== "SAPOData") return []
    const size = at(side.settings, ["paginationConfig", "maxPageSize"])
    const requests = at(side.settings, ["parallelismConfig", "maxParallelism"])
    if (typeof size !== "number" || size <= largestPage) return []
    const path = [...side.settingsPath, "paginationConfig", "maxPageSize"]
    const isParallel = typeof requests === "number" && requests > 1
    const message = isParallel
      ? "Pages of more than 3,000 records are for ODP providers, and parallel requests for all other objects, so one of the two cannot work. Ask for smaller pages, or for one request at a time."
      : "Only an ODP provider sends more than 3,000 records at a time. Ask for smaller pages if the object is none."
    return [{ path, message }]
  },
})
