import { comparisons } from "../../connectors/operators.ts"
import { fieldTypesOf, finds, primaryKey, readOnly, timestamp } from "../field.ts"
import { moments } from "../samples.ts"

const type = fieldTypesOf("source", "destination")

/** The field types of Salesforce, and of Account Engagement, which is built on it. */
export const id = type("id", "EQUAL_TO", "NOT_EQUAL_TO")
export const reference = type("reference", "EQUAL_TO", "NOT_EQUAL_TO")
export const string = type("string", "CONTAINS", ...comparisons)
export const textarea = type("textarea")
export const picklist = type("picklist", "EQUAL_TO", "NOT_EQUAL_TO", "CONTAINS")
export const boolean = type("boolean", "EQUAL_TO", "NOT_EQUAL_TO")
export const int = type("int", ...comparisons)
export const double = type("double", ...comparisons)
export const currency = type("currency", ...comparisons)
export const percent = type("percent", ...comparisons)
export const date = type("date", ...comparisons)
export const datetime = type("datetime", ...comparisons)
export const phone = type("phone", "CONTAINS", "EQUAL_TO", "NOT_EQUAL_TO")
export const email = type("email", "CONTAINS", "EQUAL_TO", "NOT_EQUAL_TO")
export const url = type("url", "CONTAINS", "EQUAL_TO", "NOT_EQUAL_TO")

/** The identifier of a record, whose three first characters tell its object. */
export function recordId(label: string, prefix: string) {
  return id("Id", label, salesforceIds(prefix), primaryKey, readOnly, finds("UPDATE", "DELETE"))
}

export function salesforceIds(prefix: string, count = 6) {
  return (row: number) => `${prefix}5g00000Slc${String(row % count).padStart(2, "0")}AAA`
}

/** What Salesforce notes on every record. */
export function systemFields(created: string) {
  return [
    boolean("IsDeleted", "Deleted", [false, false, false, false, false, true], readOnly),
    datetime("CreatedDate", "Created Date", moments(created, 11), readOnly, timestamp),
    datetime(
      "LastModifiedDate",
      "Last Modified Date",
      moments("2026-10-02T07:40:00Z", 5),
      readOnly,
      timestamp,
    ),
    datetime("SystemModstamp", "System Modstamp", moments("2026-10-02T07:41:00Z", 5), readOnly, timestamp),
  ]
}
