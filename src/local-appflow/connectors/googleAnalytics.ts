import { googleAnalyticsEntities } from "../entities/googleAnalytics.ts"
import { connector } from "./Connector.ts"
import { daily } from "./frequencies.ts"

export const googleAnalytics = connector("Googleanalytics", {
  name: "Google Analytics",
  description: "Dimensions and metrics of Universal Analytics views.",
  asSource: {
    destinations: ["LookoutMetrics", "S3", "Upsolver", "CustomConnector"],
    frequencies: daily,
    operators: ["PROJECTION", "BETWEEN"],
  },
  metadata: { GoogleAnalytics: { oAuthScopes: ["https://www.googleapis.com/auth/analytics.readonly"] } },
  entities: googleAnalyticsEntities,
})
