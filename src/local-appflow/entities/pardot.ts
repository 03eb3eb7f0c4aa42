import { entity, type Level } from "./entity.ts"
import { fieldTypesOf, primaryKey, timestamp } from "./field.ts"
import { companies, counting, emails, firstNames, lastNames, moments, numbered } from "./samples.ts"

const type = fieldTypesOf("source")
const integer = type("Integer", "EQUAL_TO")
const string = type("String", "EQUAL_TO")
const boolean = type("Boolean", "EQUAL_TO")
const dateTime = type("DateTime")

const created = dateTime("createdAt", "Created At", moments("2026-02-17T10:00:00Z"), timestamp)
const updated = dateTime("updatedAt", "Updated At", moments("2026-09-01T10:00:00Z", 6), timestamp)

export const pardotEntities: Level = {
  Objects: [
    entity(
      "prospects",
      "Prospects",
      [
        integer("id", "ID", counting(310_001), primaryKey),
        string("email", "Email", emails),
        string("firstName", "First Name", firstNames),
        string("lastName", "Last Name", lastNames),
        string("company", "Company", companies),
        integer("score", "Score", [15, 70, 35, 0]),
        string("grade", "Grade", ["B+", "A", null, "C"]),
        boolean("optedOut", "Opted Out", [false, false, true]),
        created,
        updated,
      ],
      8,
    ),
    entity(
      "campaigns",
      "Campaigns",
      [
        integer("id", "ID", counting(4_050), primaryKey),
        string("name", "Name", numbered("Autumn letter ", 1, 1)),
        integer("cost", "Cost", [1_200, 800, 0]),
        created,
        updated,
      ],
      5,
    ),
    entity(
      "visitorActivities",
      "Visitor Activities",
      [
        integer("id", "ID", counting(77_000_120), primaryKey),
        integer("prospectId", "Prospect ID", counting(310_001)),
        string("typeName", "Type", ["Visit", "Email", "Form"]),
        created,
      ],
      8,
    ),
  ],
}
