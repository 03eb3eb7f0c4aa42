import { entity, type Level } from "./entity.ts"
import { fieldTypesOf, primaryKey, timestamp } from "./field.ts"
import { countries, moments, numbered } from "./samples.ts"

const type = fieldTypesOf("source")
const string = type("string")
const integer = type("integer")
const datetime = type("datetime", "BETWEEN")

export const amplitudeEntities: Level = {
  Objects: [
    entity(
      "events",
      "Events",
      [
        string("uuid", "UUID", numbered("5f0c7a1e-6b52-4d3c-9a10-0000000000", 1, 2), primaryKey),
        string("event_type", "Event Type", ["open app", "add to basket", "pay"]),
        string("user_id", "User ID", numbered("user-", 71)),
        integer("session_id", "Session ID", [1_762_000_101, 1_762_000_102]),
        string("platform", "Platform", ["iOS", "Android", "Web"]),
        string("country", "Country", countries),
        datetime("event_time", "Event Time", moments("2026-11-01T10:00:00Z", 1), timestamp),
      ],
      8,
    ),
  ],
}
