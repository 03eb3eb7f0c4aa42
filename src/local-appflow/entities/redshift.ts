import { entity, folder, type Level } from "./entity.ts"
import { atMost, fieldTypesOf, primaryKey } from "./field.ts"
import { companies, counting, emails, firstNames, lastNames, moments, numbered } from "./samples.ts"

const type = fieldTypesOf("destination")
const text = type("character varying")
const integer = type("integer")
const bigint = type("bigint")
const numeric = type("numeric")
const boolean = type("boolean")
const date = type("date")
const timestamp = type("timestamp without time zone")

export const redshiftEntities: Level = {
  Schemas: [
    folder(
      "public",
      "public",
      entity("public.accounts", "accounts", [
        text("account_id", "account_id", numbered("0015g00000Slc", 0, 2), primaryKey, atMost(18)),
        text("account_name", "account_name", companies, atMost(255)),
        numeric("annual_revenue", "annual_revenue", [4_200_000, 18_500_000, 960_000]),
        integer("employees", "employees", [38, 142, 12]),
        timestamp("last_modified_at", "last_modified_at", moments("2026-10-02T07:40:00Z", 5)),
      ]),
      entity("public.contact", "contact", [
        bigint("id", "id", counting(3_100), primaryKey),
        text("first_name", "first_name", firstNames, atMost(40)),
        text("last_name", "last_name", lastNames, atMost(80)),
        text("email", "email", emails, atMost(254)),
        boolean("opted_out", "opted_out", [false, false, true]),
      ]),
    ),
    folder(
      "support",
      "support",
      entity("support.tickets", "tickets", [
        bigint("id", "id", counting(35_401), primaryKey),
        text("subject", "subject", ["Meter shows no value", "Late delivery"], atMost(150)),
        text("status", "status", ["new", "open", "solved"], atMost(16)),
        date("created_on", "created_on", ["2026-03-09", "2026-03-18"]),
      ]),
    ),
  ],
}
