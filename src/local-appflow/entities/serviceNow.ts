import { comparisons } from "../connectors/operators.ts"
import { entity, type Level } from "./entity.ts"
import { atMost, fieldTypesOf, oneOf, primaryKey, timestamp } from "./field.ts"
import { emails, fullNames, moments, numbered } from "./samples.ts"

const type = fieldTypesOf("source")
const guid = type("GUID", "EQUAL_TO", "NOT_EQUAL_TO")
const string = type("string", "CONTAINS", ...comparisons)
const integer = type("integer", ...comparisons)
const reference = type("reference", "EQUAL_TO", "NOT_EQUAL_TO")
const choice = type("choice", "EQUAL_TO", "NOT_EQUAL_TO")
const boolean = type("boolean", "EQUAL_TO", "NOT_EQUAL_TO")
const dateTime = type("glide_date_time", ...comparisons)

function table(name: string, label: string, prefix: string, fields: Parameters<typeof entity>[2]) {
  return entity(name, label, [
    guid("sys_id", "Sys ID", numbered(`${prefix}0c1ffe2a4bd5e6f7a8b9c0d1e2f`, 1, 3), primaryKey),
    ...fields,
    dateTime("sys_created_on", "Created", moments("2026-04-06T07:30:00Z"), timestamp),
    dateTime("sys_updated_on", "Updated", moments("2026-09-11T18:20:00Z", 5), timestamp),
  ])
}

const states = ["1", "2", "3", "6", "7"]

export const serviceNowEntities: Level = {
  Objects: [
    table("incident", "Incident", "a1", [
      string("number", "Number", numbered("INC00104", 21, 2), atMost(40)),
      string(
        "short_description",
        "Short description",
        ["Cannot print", "Mail is slow", "VPN drops", "New laptop"],
        atMost(160),
      ),
      choice("state", "State", states, oneOf(...states)),
      integer("priority", "Priority", [3, 2, 1, 4]),
      reference("assigned_to", "Assigned to", numbered("b20c1ffe2a4bd5e6f7a8b9c0d1e2f", 1, 3)),
      boolean("active", "Active", [true, true, false]),
      dateTime("opened_at", "Opened", moments("2026-04-06T07:30:00Z")),
    ]),
    table("change_request", "Change Request", "c3", [
      string("number", "Number", numbered("CHG00300", 11, 2), atMost(40)),
      string(
        "short_description",
        "Short description",
        ["Renew certificates", "Move the mail server"],
        atMost(160),
      ),
      choice("risk", "Risk", ["2", "3", "4"], oneOf("2", "3", "4")),
      dateTime("start_date", "Planned start date", moments("2026-10-01T20:00:00Z", 3)),
    ]),
    table("kb_knowledge", "Knowledge", "d4", [
      string("number", "Number", numbered("KB00100", 5, 2), atMost(40)),
      string("short_description", "Short description", ["Set up the VPN", "Reset a password"], atMost(100)),
      choice(
        "workflow_state",
        "Workflow",
        ["published", "draft"],
        oneOf("draft", "review", "published", "retired"),
      ),
    ]),
    table("sys_user", "User", "b2", [
      string("user_name", "User ID", (row) => emails[row % emails.length]?.split("@")[0] ?? null, atMost(40)),
      string("name", "Name", fullNames),
      string("email", "Email", emails, atMost(100)),
      boolean("active", "Active", [true]),
    ]),
  ],
}
