import { AmplitudeConnectorOperator } from "@aws-sdk/client-appflow"
import { connector, source } from "../connector.ts"
import { day } from "../minutes.ts"
import { reachesOnly } from "../reach.ts"
import { object } from "../shared.ts"

export const amplitude = connector("Amplitude", {
  name: "Amplitude",
  about: "Product analytics: what people do in an app or on a site.",
  mark: { letters: "AM", colour: "#1e61f0" },
  profile: "required",
  source: source(
    "Amplitude",
    AmplitudeConnectorOperator,
    {
      object: object("The Amplitude data to read, under the name AppFlow lists for your connector profile."),
    },
    { reaches: reachesOnly("LookoutMetrics", "S3"), shortestInterval: day },
  ),
})
