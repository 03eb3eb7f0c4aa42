import { dynatraceEntities } from "../entities/dynatrace.ts"
import { connector } from "./Connector.ts"
import { standardDestinations } from "./destinations.ts"
import { minutely } from "./frequencies.ts"
import { operatorsWith } from "./operators.ts"

export const dynatrace = connector("Dynatrace", {
  name: "Dynatrace",
  description: "Problems and hosts that Dynatrace watches.",
  asSource: {
    destinations: standardDestinations,
    frequencies: minutely,
    operators: operatorsWith("EQUAL_TO", "BETWEEN"),
  },
  metadata: { Dynatrace: {} },
  privateLink: "possible",
  entities: dynatraceEntities,
})
