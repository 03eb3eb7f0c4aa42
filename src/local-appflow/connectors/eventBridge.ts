import { eventBridgeEntities } from "../entities/eventBridge.ts"
import { connector } from "./Connector.ts"

export const eventBridge = connector("EventBridge", {
  name: "Amazon EventBridge",
  description: "Partner event sources of Amazon EventBridge.",
  asDestination: { writes: ["INSERT"] },
  metadata: { EventBridge: {} },
  takesProfile: false,
  entities: eventBridgeEntities,
})
