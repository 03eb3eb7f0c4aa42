import { trendmicroEntities } from "../entities/trendmicro.ts"
import { connector } from "./Connector.ts"
import { standardDestinations } from "./destinations.ts"
import { hourly } from "./frequencies.ts"
import { operatorsWith } from "./operators.ts"

export const trendmicro = connector("Trendmicro", {
  name: "Trend Micro",
  description: "Computers and policies of Trend Micro.",
  asSource: {
    destinations: standardDestinations,
    frequencies: hourly,
    operators: operatorsWith("EQUAL_TO"),
  },
  metadata: { Trendmicro: {} },
  entities: trendmicroEntities,
})
