import { entity } from "../entity.ts"
import { atMost, defaultsTo, finds, oneOf, readOnly, required } from "../field.ts"
import { companies, counting, days, numbered } from "../samples.ts"
import {
  boolean,
  currency,
  date,
  double,
  percent,
  picklist,
  recordId,
  reference,
  salesforceIds,
  string,
  systemFields,
  textarea,
} from "./fields.ts"

const stages = [
  "Prospecting",
  "Qualification",
  "Proposal/Price Quote",
  "Negotiation/Review",
  "Closed Won",
  "Closed Lost",
]
const caseStatuses = ["New", "Working", "Escalated", "Closed"]

export const opportunity = entity("Opportunity", "Opportunity", [
  recordId("Opportunity ID", "006"),
  reference("AccountId", "Account ID", salesforceIds("001")),
  reference("OwnerId", "Owner ID", salesforceIds("005", 3), defaultsTo("$User.Id")),
  string(
    "Name",
    "Name",
    companies.map((name) => `${name}: yearly contract`),
    required,
    atMost(120),
  ),
  picklist("StageName", "Stage", stages, required, oneOf(...stages)),
  currency("Amount", "Amount", [12_400, 86_000, 5_250, 240_000, 9_900, null]),
  percent("Probability", "Probability (%)", [10, 25, 60, 80, 100, 0]),
  date("CloseDate", "Close Date", days("2026-12-01T00:00:00Z", 14), required),
  boolean("IsWon", "Won", [false, false, false, false, true, false], readOnly),
  string("External_Id__c", "External ID", numbered("OPP-", 880, 4), atMost(32), finds("UPSERT")),
  ...systemFields("2026-04-11T15:20:00Z"),
])

export const product = entity(
  "Product2",
  "Product",
  [
    recordId("Product ID", "01t"),
    string(
      "Name",
      "Product Name",
      ["Flow meter", "Pressure valve", "Sensor kit", "Control unit"],
      required,
      atMost(255),
    ),
    string("ProductCode", "Product Code", numbered("BW-", 410), atMost(255), finds("UPSERT")),
    string("Family", "Product Family", ["Meters", "Valves", "Kits"], atMost(40)),
    boolean("IsActive", "Active", [true, true, true, false]),
    ...systemFields("2026-01-20T09:00:00Z"),
  ],
  5,
)

export const orderItem = entity("OrderItem", "Order Product", [
  recordId("Order Product ID", "802"),
  reference("OrderId", "Order ID", salesforceIds("801", 3), required),
  reference("Product2Id", "Product ID", salesforceIds("01t", 5), required),
  double("Quantity", "Quantity", [2, 1, 10, 4], required),
  currency("UnitPrice", "Unit Price", [129.5, 74, 310, 1_250], required),
  currency("TotalPrice", "Total Price", [259, 74, 3_100, 5_000], readOnly),
  ...systemFields("2026-06-08T09:45:00Z"),
])

export const supportCase = entity("Case", "Case", [
  recordId("Case ID", "500"),
  string("CaseNumber", "Case Number", numbered("0000", 1026, 4), readOnly),
  reference("AccountId", "Account ID", salesforceIds("001")),
  reference("ContactId", "Contact ID", salesforceIds("003")),
  picklist("Status", "Status", caseStatuses, defaultsTo("New"), oneOf(...caseStatuses)),
  picklist(
    "Priority",
    "Priority",
    ["Medium", "High", "Low"],
    defaultsTo("Medium"),
    oneOf("High", "Medium", "Low"),
  ),
  string(
    "Subject",
    "Subject",
    ["Meter shows no value", "Late delivery", "Invoice is missing", "Valve leaks"],
    atMost(255),
  ),
  textarea("Description", "Description", ["The display stays dark after a restart.", null]),
  double("Hours_Open__c", "Hours Open", counting(3, 8), readOnly),
  ...systemFields("2026-08-21T13:10:00Z"),
])
