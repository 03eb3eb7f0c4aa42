import { entity, type Level } from "./entity.ts"
import {
  atMost,
  defaultsTo,
  fieldTypesOf,
  finds,
  oneOf,
  primaryKey,
  readOnly,
  required,
  timestamp,
} from "./field.ts"
import { companies, counting, emails, fullNames, moments, numbered, phones } from "./samples.ts"

const type = fieldTypesOf("source", "destination")
const string = type("string")
const integer = type("integer")
const boolean = type("boolean")
const datetime = type("datetime", "GREATER_THAN")

const statuses = ["new", "open", "pending", "solved", "closed"]
const priorities = ["urgent", "high", "normal", "low"]

function zendeskEntity(name: string, label: string, first: number, fields: Parameters<typeof entity>[2]) {
  return entity(name, label, [
    integer("id", "ID", counting(first), primaryKey, readOnly, finds("UPDATE")),
    string(
      "url",
      "URL",
      (row) => `https://acme.zendesk.example.com/api/v2/${name}/${first + row}.json`,
      readOnly,
    ),
    ...fields,
    string("external_id", "External ID", numbered("EXT-", first % 1000, 4), atMost(255), finds("UPSERT")),
    datetime("created_at", "Created At", moments("2026-03-09T09:15:00Z"), readOnly),
    datetime("updated_at", "Updated At", moments("2026-08-30T14:05:00Z", 7), readOnly, timestamp),
  ])
}

export const zendeskEntities: Level = {
  Objects: [
    zendeskEntity("tickets", "Tickets", 35_401, [
      string(
        "subject",
        "Subject",
        ["Meter shows no value", "Late delivery", "Invoice is missing", "Valve leaks"],
        atMost(150),
      ),
      string("description", "Description", ["The display stays dark after a restart."], required),
      string("status", "Status", statuses, defaultsTo("new"), oneOf(...statuses)),
      string("priority", "Priority", [...priorities, null], oneOf(...priorities)),
      integer("requester_id", "Requester ID", counting(88_001), required),
      integer("assignee_id", "Assignee ID", [88_005, 88_006, null]),
      integer("organization_id", "Organization ID", counting(6_100)),
      boolean("has_incidents", "Has Incidents", [false, true, false], readOnly),
    ]),
    zendeskEntity("users", "Users", 88_001, [
      string("name", "Name", fullNames, required),
      string("email", "Email", emails),
      string("phone", "Phone", phones),
      string("role", "Role", ["end-user", "end-user", "agent"], oneOf("end-user", "agent", "admin")),
      boolean("active", "Active", [true], readOnly),
    ]),
    zendeskEntity("organizations", "Organizations", 6_100, [
      string("name", "Name", companies, required),
      string("details", "Details", [null, "Calls on Fridays only."]),
      boolean("shared_tickets", "Shared Tickets", [false, true]),
    ]),
  ],
}
