import { pardotEntities } from "../entities/pardot.ts"
import { connector } from "./Connector.ts"
import { standardDestinations } from "./destinations.ts"
import { minutely } from "./frequencies.ts"
import { operatorsWith } from "./operators.ts"

export const pardot = connector("Pardot", {
  name: "Salesforce Marketing Cloud Account Engagement",
  description: "Prospects, campaigns and visitor activities of Account Engagement, once called Pardot.",
  asSource: {
    destinations: [...standardDestinations, "EventBridge"],
    frequencies: minutely,
    operators: operatorsWith("EQUAL_TO"),
  },
  metadata: { Pardot: {} },
  entities: pardotEntities,
})
