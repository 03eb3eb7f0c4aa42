import { entity, type Level } from "./entity.ts"
import { fieldTypesOf, required } from "./field.ts"
import { countries, moments } from "./samples.ts"

const type = fieldTypesOf("destination")
const string = type("string")
const double = type("double")
const dateTime = type("datetime")

export const lookoutMetricsEntities: Level = {
  Objects: [
    entity("metrics", "Metrics", [
      dateTime("timestamp", "Timestamp", moments("2026-11-01T00:00:00Z", 1), required),
      string("dimension", "Dimension", countries),
      double("measure", "Measure", [310, 1_204, 88, 45], required),
    ]),
  ],
}
