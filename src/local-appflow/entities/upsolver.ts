import { entity, folder, type Level } from "./entity.ts"
import { fieldTypesOf } from "./field.ts"
import { counting, moments } from "./samples.ts"

const type = fieldTypesOf("destination")
const string = type("string")
const integer = type("integer")

/** Upsolver takes only buckets whose names begin like this one. */
export const upsolverEntities: Level = {
  Buckets: [
    folder(
      "upsolver-appflow-events",
      "upsolver-appflow-events",
      entity("upsolver-appflow-events/raw", "raw", [
        integer("id", "id", counting(1)),
        string("type", "type", ["open app", "add to basket", "pay"]),
        string("at", "at", moments("2026-11-01T10:00:00Z", 1)),
      ]),
    ),
  ],
}
