import { honeycodeEntities } from "../entities/honeycode.ts"
import { connector } from "./Connector.ts"

export const honeycode = connector("Honeycode", {
  name: "Amazon Honeycode",
  description: "Tables of Amazon Honeycode workbooks, which AWS has ended.",
  asDestination: { writes: ["INSERT"] },
  metadata: { Honeycode: { oAuthScopes: ["DATA_READ", "DATA_WRITE"] } },
  entities: honeycodeEntities,
})
