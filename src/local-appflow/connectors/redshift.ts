import { redshiftEntities } from "../entities/redshift.ts"
import { connector } from "./Connector.ts"

export const redshift = connector("Redshift", {
  name: "Amazon Redshift",
  description: "Tables of Amazon Redshift clusters and workgroups.",
  asDestination: { writes: ["INSERT"] },
  metadata: { Redshift: {} },
  entities: redshiftEntities,
})
