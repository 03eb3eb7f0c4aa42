import { upsolverEntities } from "../entities/upsolver.ts"
import { connector } from "./Connector.ts"

export const upsolver = connector("Upsolver", {
  name: "Upsolver",
  description: "Buckets from which Upsolver reads.",
  asDestination: { writes: ["INSERT"] },
  metadata: { Upsolver: {} },
  takesProfile: false,
  entities: upsolverEntities,
})
