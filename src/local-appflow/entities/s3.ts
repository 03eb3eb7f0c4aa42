import { comparisons } from "../connectors/operators.ts"
import { type Entity, entity, folder, type Level } from "./entity.ts"
import { fieldTypesOf } from "./field.ts"
import {
  cities,
  companies,
  counting,
  days,
  emails,
  firstNames,
  fullNames,
  lastNames,
  moments,
  numbered,
} from "./samples.ts"

const type = fieldTypesOf("source", "destination")
const string = type("string", ...comparisons)
const integer = type("integer", ...comparisons)
const double = type("double", ...comparisons)

const account = [
  string("account_id", "account_id", numbered("0015g00000Slc", 0, 2)),
  string("account_name", "account_name", companies),
  string("city", "city", cities),
  string("last_modified_at", "last_modified_at", moments("2026-10-02T07:40:00Z", 5)),
]
const contact = [
  integer("contact_id", "contact_id", counting(3_100)),
  string("first_name", "first_name", firstNames),
  string("last_name", "last_name", lastNames),
  string("email", "email", emails),
]

/** A bucket; what lies under each of its prefixes are records of one kind. */
function bucket(name: string, prefixes: Record<string, Parameters<typeof entity>[2]>) {
  const entities: Entity[] = Object.entries(prefixes).map(([prefix, fields]) =>
    entity(`${name}/${prefix}`, prefix, fields),
  )
  return folder(name, name, ...entities)
}

export const s3Entities: Level = {
  Buckets: [
    bucket("acme-sales-lake", { salesforce: account }),
    bucket("acme-salesforce-landing", { accounts: account, contacts: contact }),
    bucket("acme-zendesk-landing", {
      tickets: [
        integer("id", "id", counting(35_401)),
        string("subject", "subject", ["Meter shows no value", "Late delivery"]),
        string("status", "status", ["new", "open", "solved"]),
      ],
    }),
    bucket("acme-marketo-landing", { leads: contact }),
    bucket("acme-web-analytics", {
      pages: [
        string("url", "url", ["https://www.example.com/", "https://www.example.com/pricing"]),
        integer("pageviews", "pageviews", [820, 4_115, 160]),
        string("date", "date", days("2026-11-01T00:00:00Z", 1)),
      ],
    }),
    bucket("acme-imports", {
      contacts: contact,
      orders: [
        string("order_number", "order_number", numbered("ORD-", 2201, 5)),
        string("customer", "customer", fullNames),
        double("total", "total", [259, 74, 3_100, 5_000]),
        string("placed_on", "placed_on", days("2026-10-05T00:00:00Z", 1)),
      ],
    }),
  ],
}
