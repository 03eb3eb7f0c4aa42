import { entity, type Level } from "./entity.ts"
import { fieldTypesOf, primaryKey, timestamp } from "./field.ts"
import { epochs, numbered } from "./samples.ts"

const type = fieldTypesOf("source")
const string = type("string", "EQUAL_TO")
const integer = type("integer", "EQUAL_TO")
const epoch = type("timestamp", "BETWEEN")

export const dynatraceEntities: Level = {
  Objects: [
    entity("problems", "Problems", [
      string("problemId", "Problem ID", numbered("-65412", 1, 3), primaryKey),
      string("title", "Title", ["Response time degradation", "Host unavailable", "Failure rate increase"]),
      string("status", "Status", ["CLOSED", "OPEN", "CLOSED"]),
      string("severityLevel", "Severity", ["PERFORMANCE", "AVAILABILITY", "ERROR"]),
      epoch("startTime", "Start Time", epochs("2026-10-20T03:00:00Z", 2), timestamp),
      epoch("endTime", "End Time", epochs("2026-10-20T05:00:00Z", 2)),
    ]),
    entity(
      "hosts",
      "Hosts",
      [
        string("entityId", "Entity ID", numbered("HOST-0A1B2C3D4E5F6", 1, 3), primaryKey),
        string("displayName", "Name", numbered("db-", 1, 2)),
        string("osType", "Operating System", ["LINUX", "WINDOWS"]),
        integer("cpuCores", "CPU Cores", [4, 8, 16]),
        epoch("lastSeenTimestamp", "Last Seen", epochs("2026-11-01T00:00:00Z", 1), timestamp),
      ],
      5,
    ),
  ],
}
