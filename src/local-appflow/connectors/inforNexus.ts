import { inforNexusEntities } from "../entities/inforNexus.ts"
import { connector } from "./Connector.ts"
import { standardDestinations } from "./destinations.ts"
import { minutely } from "./frequencies.ts"
import { operatorsWith } from "./operators.ts"

export const inforNexus = connector("Infornexus", {
  name: "Infor Nexus",
  description: "Purchase orders and shipments of Infor Nexus.",
  asSource: {
    destinations: standardDestinations,
    frequencies: minutely,
    operators: operatorsWith("EQUAL_TO", "BETWEEN"),
  },
  metadata: { InforNexus: {} },
  entities: inforNexusEntities,
})
