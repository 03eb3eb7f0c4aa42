import { entity, type Level } from "./entity.ts"
import { fieldTypesOf, primaryKey, timestamp } from "./field.ts"
import { counting, epochs, numbered } from "./samples.ts"

const type = fieldTypesOf("source")
const string = type("string", "EQUAL_TO")
const integer = type("integer", "EQUAL_TO")
const epoch = type("timestamp")

export const trendmicroEntities: Level = {
  Objects: [
    entity("computers", "Computers", [
      integer("ID", "ID", counting(41), primaryKey),
      string("hostName", "Host Name", numbered("pc-", 41)),
      string("platform", "Platform", ["Linux (64 bit)", "Windows 11 (64 bit)"]),
      integer("policyID", "Policy ID", [3, 5]),
      epoch("lastAgentCommunication", "Last Contact", epochs("2026-11-03T07:00:00Z", 1), timestamp),
    ]),
    entity(
      "policies",
      "Policies",
      [
        integer("ID", "ID", counting(3, 2), primaryKey),
        string("name", "Name", ["Base policy", "Servers", "Workstations"]),
        string("description", "Description", [null, "For all that stands in the cellar."]),
      ],
      3,
    ),
  ],
}
