import { comparisons } from "../../connectors/operators.ts"
import { entity, folder, type Level } from "../entity.ts"
import { fieldTypesOf, finds, oneOf, primaryKey, readOnly, required, timestamp } from "../field.ts"
import { cities, companies, counting, emails, firstNames, lastNames, moments, numbered } from "../samples.ts"

const type = fieldTypesOf("source", "destination")
const string = type("String", "CONTAINS", ...comparisons)
const integer = type("Integer", ...comparisons)
const enumeration = type("Enumeration", "EQUAL_TO", "NOT_EQUAL_TO")
const dateTime = type("DateTime", ...comparisons)

const ids = (first: number) =>
  string("hs_object_id", "Record ID", numbered("", first, 4), primaryKey, readOnly, finds("UPDATE", "UPSERT"))
const modified = dateTime(
  "hs_lastmodifieddate",
  "Last Modified",
  moments("2026-09-25T13:00:00Z", 4),
  readOnly,
  timestamp,
)
const stages = ["1", "2", "3", "4"]

export const hubSpotEntities: Level = {
  Objects: [
    entity("company", "Companies", [
      ids(7_001),
      string("name", "Name", companies, required),
      string("city", "City", cities),
      integer("numberofemployees", "Employees", [38, 142, 12, 610, 19, 7]),
      modified,
    ]),
    entity(
      "contact",
      "Contacts",
      [
        ids(8_001),
        string("email", "Email", emails, required, finds("UPSERT")),
        string("firstname", "First Name", firstNames),
        string("lastname", "Last Name", lastNames),
        modified,
      ],
      8,
    ),
    entity("ticket", "Tickets", [
      ids(9_001),
      string("subject", "Subject", ["Meter shows no value", "Late delivery", "Invoice is missing"], required),
      enumeration("hs_pipeline_stage", "Stage", stages, required, oneOf(...stages)),
      modified,
    ]),
    folder(
      "association_label",
      "Association Labels",
      folder(
        "association_label/ticket",
        "Ticket",
        entity(
          "association_label/ticket/contact",
          "Ticket to contact",
          [
            integer("typeId", "Type ID", counting(16), primaryKey),
            string("label", "Label", ["Asked by", "Copied to"], required),
            enumeration("category", "Category", ["USER_DEFINED"], oneOf("HUBSPOT_DEFINED", "USER_DEFINED")),
          ],
          2,
        ),
      ),
    ),
  ],
}
