import { GoogleAnalyticsConnectorOperator } from "@aws-sdk/client-appflow"
import { connector, source } from "../connector.ts"
import { day } from "../minutes.ts"
import { reachesOnly } from "../reach.ts"
import { object } from "../shared.ts"

export const googleAnalytics = connector("Googleanalytics", {
  name: "Google Analytics",
  about: "Statistics about the visitors of a website.",
  mark: { letters: "GA", colour: "#b34700" },
  profile: "required",
  retired:
    "This connector was made for Universal Analytics, which Google has retired; Google Analytics 4 is reached through a custom connector.",
  source: source(
    "GoogleAnalytics",
    GoogleAnalyticsConnectorOperator,
    {
      object: object(
        "The Google Analytics data to read, under the name AppFlow lists for your connector profile.",
      ),
    },
    {
      reaches: reachesOnly("LookoutMetrics", "S3", "Upsolver"),
      shortestInterval: day,
      fieldLimits: [
        { category: "DIMENSION", name: "dimensions", most: 9 },
        { category: "METRIC", name: "metrics", most: 10 },
      ],
    },
  ),
})
