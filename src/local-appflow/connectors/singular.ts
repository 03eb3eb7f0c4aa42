import { singularEntities } from "../entities/singular.ts"
import { connector } from "./Connector.ts"
import { standardDestinations } from "./destinations.ts"
import { hourly } from "./frequencies.ts"
import { operatorsWith } from "./operators.ts"

export const singular = connector("Singular", {
  name: "Singular",
  description: "Campaign and creative reports of Singular.",
  asSource: {
    destinations: standardDestinations,
    frequencies: hourly,
    operators: operatorsWith("EQUAL_TO"),
  },
  metadata: { Singular: {} },
  entities: singularEntities,
})
