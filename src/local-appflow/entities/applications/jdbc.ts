import { comparisons } from "../../connectors/operators.ts"
import { entity, folder, type Level } from "../entity.ts"
import { fieldTypesOf, finds, primaryKey, required, timestamp } from "../field.ts"
import { companies, counting, fullNames, moments, numbered } from "../samples.ts"

const type = fieldTypesOf("source", "destination")
const string = type("String", "CONTAINS", ...comparisons)
const integer = type("Integer", ...comparisons)
const bigDecimal = type("BigDecimal", ...comparisons)
const dateTime = type("DateTime", ...comparisons)

const key = integer("id", "id", counting(1), primaryKey, finds("UPDATE", "UPSERT"))
const changed = dateTime("changed_at", "changed_at", moments("2026-10-02T07:40:00Z", 5), timestamp)

export const jdbcEntities: Level = {
  Schemas: [
    folder(
      "shop",
      "shop",
      entity("shop/customers", "customers", [
        key,
        string("name", "name", companies, required),
        string("contact", "contact", fullNames),
        changed,
      ]),
      entity("shop/orders", "orders", [
        key,
        string("number", "number", numbered("ORD-", 2201, 5), required),
        integer("customer_id", "customer_id", counting(1), required),
        bigDecimal("total", "total", [259, 74, 3_100, 5_000]),
        changed,
      ]),
    ),
  ],
}
