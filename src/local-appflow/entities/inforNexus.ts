import { entity, type Level } from "./entity.ts"
import { fieldTypesOf, primaryKey, timestamp } from "./field.ts"
import { companies, days, moments, numbered } from "./samples.ts"

const type = fieldTypesOf("source")
const string = type("String", "EQUAL_TO")
const decimal = type("Decimal", "EQUAL_TO", "BETWEEN")
const date = type("Date", "EQUAL_TO", "BETWEEN")
const dateTime = type("DateTime", "BETWEEN")

const modified = dateTime("modifyTimestamp", "Modified", moments("2026-09-20T22:10:00Z", 6), timestamp)

export const inforNexusEntities: Level = {
  Objects: [
    entity("OrderDetail", "Purchase Orders", [
      string("orderUid", "Order UID", numbered("2204417", 1, 5), primaryKey),
      string("poNumber", "PO Number", numbered("PO-", 9_001, 5)),
      string("seller", "Seller", companies),
      decimal("totalAmount", "Total Amount", [18_400.5, 920, 76_000]),
      string("currencyCode", "Currency", ["USD", "EUR"]),
      date("issueDate", "Issue Date", days("2026-07-01T00:00:00Z")),
      modified,
    ]),
    entity(
      "ShipmentDetail",
      "Shipments",
      [
        string("shipmentUid", "Shipment UID", numbered("3310029", 1, 5), primaryKey),
        string("carrier", "Carrier", ["Nordlys Logistics"]),
        string("portOfLoading", "Port of Loading", ["NOOSL", "GBBRS"]),
        date("estimatedArrival", "Estimated Arrival", days("2026-08-14T00:00:00Z")),
        modified,
      ],
      5,
    ),
  ],
}
