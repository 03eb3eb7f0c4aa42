import { entity, type Level } from "./entity.ts"
import { fieldTypesOf, primaryKey, timestamp } from "./field.ts"
import { counting, epochs, numbered } from "./samples.ts"

const type = fieldTypesOf("source")
const string = type("string", "EQUAL_TO")
const integer = type("integer", "EQUAL_TO", "BETWEEN")
const double = type("double")
const epoch = type("timestamp", "BETWEEN")

export const datadogEntities: Level = {
  Objects: [
    entity(
      "metrics",
      "Metrics",
      [
        string("metric", "Metric", ["system.cpu.user", "system.mem.used"]),
        string("host", "Host", numbered("web-", 1, 2), primaryKey),
        epoch("timestamp", "Timestamp", epochs("2026-11-02T06:00:00Z", 1), timestamp),
        double("value", "Value", [12.5, 71.25, 33, 8.75]),
      ],
      8,
    ),
    entity("events", "Events", [
      integer("id", "ID", counting(5_300_001), primaryKey),
      string("title", "Title", ["Deployment finished", "Monitor alerts", "Monitor recovers"]),
      string("priority", "Priority", ["normal", "low"]),
      string("alert_type", "Alert Type", ["success", "error", "info"]),
      epoch("date_happened", "Happened", epochs("2026-11-02T06:00:00Z", 1), timestamp),
    ]),
    entity(
      "monitors",
      "Monitors",
      [
        integer("id", "ID", counting(81_200), primaryKey),
        string("name", "Name", numbered("Slow answers of shop ", 1, 1)),
        string("overall_state", "State", ["OK", "Alert", "No Data"]),
        epoch("modified", "Modified", epochs("2026-09-14T12:00:00Z"), timestamp),
      ],
      5,
    ),
  ],
}
