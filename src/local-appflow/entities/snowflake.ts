import { entity, folder, type Level } from "./entity.ts"
import { atMost, fieldTypesOf, primaryKey, required } from "./field.ts"
import { companies, counting, emails, firstNames, lastNames, moments, numbered } from "./samples.ts"

const type = fieldTypesOf("destination")
const varchar = type("VARCHAR")
const number = type("NUMBER")
const boolean = type("BOOLEAN")
const timestamp = type("TIMESTAMP_NTZ")

export const snowflakeEntities: Level = {
  Databases: [
    folder(
      "SALES",
      "SALES",
      folder(
        "SALES.PUBLIC",
        "PUBLIC",
        entity("SALES.PUBLIC.ACCOUNTS", "ACCOUNTS", [
          varchar("ACCOUNT_ID", "ACCOUNT_ID", numbered("0015g00000Slc", 0, 2), primaryKey, atMost(18)),
          varchar("ACCOUNT_NAME", "ACCOUNT_NAME", companies, required, atMost(255)),
          number("ANNUAL_REVENUE", "ANNUAL_REVENUE", [4_200_000, 18_500_000, 960_000]),
          timestamp("LAST_MODIFIED_AT", "LAST_MODIFIED_AT", moments("2026-10-02T07:40:00Z", 5)),
        ]),
        entity("SALES.PUBLIC.CONTACTS", "CONTACTS", [
          number("ID", "ID", counting(3_100), primaryKey),
          varchar("FIRST_NAME", "FIRST_NAME", firstNames, atMost(40)),
          varchar("LAST_NAME", "LAST_NAME", lastNames, atMost(80)),
          varchar("EMAIL", "EMAIL", emails, atMost(254)),
          boolean("OPTED_OUT", "OPTED_OUT", [false, false, true]),
        ]),
      ),
    ),
  ],
}
