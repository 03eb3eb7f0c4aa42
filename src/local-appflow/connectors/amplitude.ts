import { amplitudeEntities } from "../entities/amplitude.ts"
import { connector } from "./Connector.ts"
import { daily } from "./frequencies.ts"

export const amplitude = connector("Amplitude", {
  name: "Amplitude",
  description: "Events of an Amplitude project.",
  asSource: {
    destinations: ["LookoutMetrics", "S3", "CustomConnector"],
    frequencies: daily,
    operators: ["BETWEEN"],
  },
  metadata: { Amplitude: {} },
  entities: amplitudeEntities,
})
