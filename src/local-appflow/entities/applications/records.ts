import { comparisons } from "../../connectors/operators.ts"
import { entity, type Level } from "../entity.ts"
import { fieldTypesOf, finds, primaryKey, required, timestamp } from "../field.ts"
import { companies, moments, numbered } from "../samples.ts"

const type = fieldTypesOf("source", "destination")
const string = type("String", "CONTAINS", ...comparisons)
const double = type("Double", ...comparisons)
const boolean = type("Boolean", "EQUAL_TO", "NOT_EQUAL_TO")
const dateTime = type("DateTime", ...comparisons)

/** What stands for the objects of a connector whose Lambda function nobody here can call. */
export const recordEntities: Level = {
  Objects: [
    entity("Record", "Record", [
      string("Id", "Id", numbered("R-", 1, 4), primaryKey, finds("UPDATE", "UPSERT", "DELETE")),
      string("Name", "Name", companies, required),
      double("Amount", "Amount", [129.5, 74, 310, 1_250]),
      boolean("IsActive", "Active", [true, true, false]),
      dateTime("LastModified", "Last Modified", moments("2026-10-02T07:40:00Z", 5), timestamp),
    ]),
  ],
}
