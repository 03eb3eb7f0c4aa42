import { zendeskEntities } from "../entities/zendesk.ts"
import { connector } from "./Connector.ts"
import { standardDestinations } from "./destinations.ts"
import { minutely } from "./frequencies.ts"
import { operatorsWith } from "./operators.ts"

export const zendesk = connector("Zendesk", {
  name: "Zendesk",
  description: "Tickets, users and organizations of Zendesk Support.",
  asSource: {
    destinations: standardDestinations,
    frequencies: minutely,
    operators: operatorsWith("GREATER_THAN"),
  },
  asDestination: { writes: ["INSERT", "UPSERT", "UPDATE"] },
  metadata: { Zendesk: { oAuthScopes: ["read", "write"] } },
  entities: zendeskEntities,
})
