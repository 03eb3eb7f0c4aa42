import { lookoutMetricsEntities } from "../entities/lookoutMetrics.ts"
import { connector } from "./Connector.ts"

export const lookoutMetrics = connector("LookoutMetrics", {
  name: "Amazon Lookout for Metrics",
  description: "Measures for Amazon Lookout for Metrics, which AWS has ended.",
  asDestination: { writes: ["INSERT"] },
  takesProfile: false,
  entities: lookoutMetricsEntities,
})
