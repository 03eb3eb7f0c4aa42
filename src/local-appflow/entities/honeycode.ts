import { entity, folder, type Level } from "./entity.ts"
import { fieldTypesOf } from "./field.ts"
import { companies, counting, days, emails, fullNames } from "./samples.ts"

const type = fieldTypesOf("destination")
const string = type("string")
const number = type("number")
const date = type("date")

export const honeycodeEntities: Level = {
  Workbooks: [
    folder(
      "field-service",
      "Field service",
      entity("field-service/Contacts", "Contacts", [
        string("Name", "Name", fullNames),
        string("Company", "Company", companies),
        string("Email", "Email", emails),
      ]),
      entity("field-service/Visits", "Visits", [
        number("Number", "Number", counting(1)),
        string("Company", "Company", companies),
        date("Planned", "Planned", days("2026-12-01T00:00:00Z", 2)),
      ]),
    ),
  ],
}
