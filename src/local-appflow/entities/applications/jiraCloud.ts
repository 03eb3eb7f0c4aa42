import { comparisons } from "../../connectors/operators.ts"
import { entity, type Level } from "../entity.ts"
import { fieldTypesOf, finds, partOf, primaryKey, readOnly, required, timestamp } from "../field.ts"
import { emails, fullNames, moments, numbered } from "../samples.ts"

const type = fieldTypesOf("source", "destination")
const string = type("String", "CONTAINS", ...comparisons)
const struct = type("Struct")
const dateTime = type("DateTime", ...comparisons)

const statuses = ["To Do", "In Progress", "Done"]

export const jiraCloudEntities: Level = {
  Objects: [
    entity("issue", "Issues", [
      string("id", "ID", numbered("10", 401), primaryKey, readOnly, finds("UPDATE")),
      string("key", "Key", numbered("MTR-", 1, 1), readOnly),
      struct(
        "fields",
        "Fields",
        (row) => JSON.stringify({ status: statuses[row % statuses.length] }),
        required,
      ),
      string(
        "fields.summary",
        "Summary",
        ["Meter rounds down", "New casing", "Update the manual"],
        required,
        partOf("fields"),
      ),
      string("fields.status", "Status", statuses, readOnly, partOf("fields")),
      string("fields.assignee", "Assignee", [...fullNames.slice(0, 3), null], partOf("fields")),
      dateTime("fields.created", "Created", moments("2026-06-15T07:00:00Z", 4), readOnly, partOf("fields")),
      dateTime(
        "fields.updated",
        "Updated",
        moments("2026-10-10T07:00:00Z", 2),
        readOnly,
        timestamp,
        partOf("fields"),
      ),
    ]),
    entity(
      "project",
      "Projects",
      [
        string("id", "ID", numbered("20", 1), primaryKey, readOnly),
        string("key", "Key", ["MTR", "WEB"], required),
        string("name", "Name", ["Meters", "Website"], required),
      ],
      2,
    ),
    entity(
      "user",
      "Users",
      [
        string("accountId", "Account ID", numbered("70121:", 1, 4), primaryKey, readOnly),
        string("displayName", "Name", fullNames, required),
        string("emailAddress", "Email", emails, required),
      ],
      8,
    ),
  ],
}
