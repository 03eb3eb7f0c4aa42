import { veevaEntities } from "../entities/veeva.ts"
import { connector } from "./Connector.ts"
import { standardDestinations } from "./destinations.ts"
import { minutely } from "./frequencies.ts"
import { comparisons, operatorsWith } from "./operators.ts"

export const veeva = connector("Veeva", {
  name: "Veeva",
  description: "Objects and documents of a Veeva vault.",
  asSource: {
    destinations: standardDestinations,
    frequencies: minutely,
    operators: operatorsWith("CONTAINS", ...comparisons),
    transfers: ["RECORD", "FILE"],
  },
  metadata: { Veeva: {} },
  entities: veevaEntities,
})
