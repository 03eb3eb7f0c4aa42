import { serviceNowEntities } from "../entities/serviceNow.ts"
import { connector } from "./Connector.ts"
import { standardDestinations } from "./destinations.ts"
import { minutely } from "./frequencies.ts"
import { comparisons, operatorsWith } from "./operators.ts"

export const serviceNow = connector("Servicenow", {
  name: "ServiceNow",
  description: "Incidents, changes and other tables of a ServiceNow instance.",
  asSource: {
    destinations: standardDestinations,
    frequencies: minutely,
    operators: operatorsWith("CONTAINS", ...comparisons),
  },
  metadata: { ServiceNow: {} },
  privateLink: "possible",
  entities: serviceNowEntities,
})
