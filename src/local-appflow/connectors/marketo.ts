import { marketoEntities } from "../entities/marketo.ts"
import { connector } from "./Connector.ts"
import { standardDestinations } from "./destinations.ts"
import { hourly } from "./frequencies.ts"
import { operatorsWith } from "./operators.ts"

export const marketo = connector("Marketo", {
  name: "Marketo",
  description: "Leads, activities and programs of Marketo.",
  asSource: {
    destinations: standardDestinations,
    frequencies: hourly,
    operators: operatorsWith("LESS_THAN", "GREATER_THAN", "BETWEEN"),
  },
  asDestination: { writes: ["INSERT"] },
  metadata: { Marketo: {} },
  entities: marketoEntities,
})
