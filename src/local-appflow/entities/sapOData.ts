import { comparisons } from "../connectors/operators.ts"
import { entity, folder, type Level } from "./entity.ts"
import { atMost, fieldTypesOf, finds, primaryKey, readOnly, required, timestamp } from "./field.ts"
import { cities, companies, days, moments, numbered } from "./samples.ts"

const type = fieldTypesOf("source", "destination")
const string = type("Edm.String", "CONTAINS", ...comparisons)
const decimal = type("Edm.Decimal", ...comparisons)
const date = type("Edm.DateTime", ...comparisons)
const offset = type("Edm.DateTimeOffset", ...comparisons)
const boolean = type("Edm.Boolean", "EQUAL_TO", "NOT_EQUAL_TO")

const changed = offset(
  "LastChangeDateTime",
  "Last Change",
  moments("2026-09-08T06:15:00Z", 4),
  readOnly,
  timestamp,
)
const orderNumbers = numbered("45000", 1_101, 5)

/** The names of a service and its entity sets are the paths that a flow writes down. */
function service(
  name: string,
  label: string,
  ...sets: [name: string, label: string, fields: Parameters<typeof entity>[2]][]
) {
  const path = `/sap/opu/odata/sap/${name}`
  return folder(
    path,
    label,
    ...sets.map(([set, setLabel, fields]) => entity(`${path}/${set}`, setLabel, fields)),
  )
}

export const sapODataEntities: Level = {
  Services: [
    service(
      "API_SALES_ORDER_SRV",
      "Sales Order (A2X)",
      [
        "A_SalesOrder",
        "Header",
        [
          string(
            "SalesOrder",
            "Sales Order",
            orderNumbers,
            primaryKey,
            atMost(10),
            finds("UPDATE", "UPSERT"),
          ),
          string("SalesOrderType", "Type", ["OR", "RE"], required, atMost(4)),
          string("SoldToParty", "Sold-to Party", numbered("1710", 1, 4), required, atMost(10)),
          date("SalesOrderDate", "Document Date", days("2026-08-01T00:00:00Z", 5)),
          decimal("TotalNetAmount", "Net Value", [12_400, 990.5, 48_120], readOnly),
          string("TransactionCurrency", "Currency", ["EUR", "USD"], atMost(5)),
          string("OverallSDProcessStatus", "Status", ["A", "B", "C"], readOnly),
          changed,
        ],
      ],
      [
        "A_SalesOrderItem",
        "Item",
        [
          string(
            "SalesOrder",
            "Sales Order",
            orderNumbers,
            primaryKey,
            atMost(10),
            finds("UPDATE", "UPSERT"),
          ),
          string("SalesOrderItem", "Item", ["10", "20"], primaryKey, atMost(6), finds("UPDATE", "UPSERT")),
          string("Material", "Material", numbered("BW-", 410), required, atMost(40)),
          decimal("RequestedQuantity", "Quantity", [2, 1, 10]),
          decimal("NetAmount", "Net Value", [12_400, 990.5, 48_120], readOnly),
        ],
      ],
    ),
    service("API_BUSINESS_PARTNER", "Business Partner (A2X)", [
      "A_BusinessPartner",
      "Business Partner",
      [
        string(
          "BusinessPartner",
          "Business Partner",
          numbered("1710", 1, 4),
          primaryKey,
          atMost(10),
          finds("UPDATE", "UPSERT"),
        ),
        string("BusinessPartnerCategory", "Category", ["2"], required, atMost(1)),
        string("OrganizationBPName1", "Name", companies, atMost(40)),
        string("CityName", "City", cities, atMost(40)),
        boolean("BusinessPartnerIsBlocked", "Blocked", [false, false, true]),
        changed,
      ],
    ]),
    service("ZODP_GL_ACCOUNT_SRV", "General ledger accounts (ODP)", [
      "FactsOf0FI_GL_14",
      "Ledger lines",
      [
        string("BELNR", "Document", numbered("10000", 701, 5), primaryKey, atMost(10), finds("UPDATE")),
        string("BUKRS", "Company Code", ["1710"], required, atMost(4)),
        decimal("DMBTR", "Amount", [412.2, 77, 1_900]),
        date("BUDAT", "Posting Date", days("2026-09-01T00:00:00Z", 2)),
      ],
    ]),
  ],
}
