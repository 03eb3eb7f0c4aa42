import { entity, type Level } from "./entity.ts"
import { atMost, fieldTypesOf, primaryKey, readOnly, required, timestamp } from "./field.ts"
import { companies, counting, emails, firstNames, lastNames, moments, numbered, phones } from "./samples.ts"

const type = fieldTypesOf("source", "destination")
const string = type("string")
const integer = type("integer")
const email = type("email")
const phone = type("phone")
const boolean = type("boolean")
const score = type("score")
const datetime = type("datetime", "LESS_THAN", "GREATER_THAN", "BETWEEN")

const created = datetime("createdAt", "Created At", moments("2026-01-14T06:20:00Z", 12), readOnly, timestamp)
const updated = datetime("updatedAt", "Updated At", moments("2026-02-03T16:45:00Z", 12), readOnly, timestamp)

export const marketoEntities: Level = {
  Objects: [
    entity(
      "leads",
      "Leads",
      [
        integer("id", "ID", counting(700_101), primaryKey, readOnly),
        string("firstName", "First Name", firstNames, atMost(255)),
        string("lastName", "Last Name", lastNames, atMost(255)),
        email("email", "Email Address", emails, required),
        string("company", "Company Name", companies, atMost(255)),
        phone("phone", "Phone Number", phones),
        string("leadSource", "Lead Source", ["Webinar", "Trade show", null], atMost(255)),
        score("leadScore", "Lead Score", [45, 12, 88, 60, 5]),
        boolean("unsubscribed", "Unsubscribed", [false, false, true]),
        created,
        updated,
      ],
      8,
    ),
    entity(
      "activities",
      "Activities",
      [
        integer("id", "ID", counting(9_004_411), primaryKey, readOnly),
        integer("leadId", "Lead ID", counting(700_101), required),
        string("activityType", "Activity Type", ["Visit Webpage", "Open Email", "Fill Out Form"]),
        string("primaryAttributeValue", "Primary Attribute", ["/pricing", "Spring letter", "Ask for a demo"]),
        datetime("activityDate", "Activity Date", moments("2026-03-01T08:00:00Z", 4), timestamp),
      ],
      8,
    ),
    entity(
      "programs",
      "Programs",
      [
        integer("id", "ID", counting(1_020), primaryKey, readOnly),
        string("name", "Name", numbered("Spring webinar ", 1, 1), required, atMost(255)),
        string("channel", "Channel", ["Webinar", "Email Send", "Trade Show"], required),
        string("status", "Status", ["active", "planned"]),
        created,
        updated,
      ],
      5,
    ),
  ],
}
