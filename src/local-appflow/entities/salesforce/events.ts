import { entity } from "../entity.ts"
import { primaryKey, required } from "../field.ts"
import { companies, moments, numbered } from "../samples.ts"
import { currency, datetime, id, salesforceIds, string } from "./fields.ts"

const changes = ["CREATE", "UPDATE", "UPDATE", "DELETE"]

/** What Change Data Capture tells of an object. */
function changeEvent(object: string, prefix: string, names: string[]) {
  return entity(`${object}ChangeEvent`, `${object} Change Event`, [
    id("Id", "Record ID", salesforceIds(prefix), primaryKey),
    string("ChangeEventHeader.entityName", "Entity Name", [object]),
    string("ChangeEventHeader.changeType", "Change Type", changes),
    string("ChangeEventHeader.transactionKey", "Transaction Key", numbered("0005a2f1-", 4410, 8)),
    datetime("ChangeEventHeader.commitTimestamp", "Commit Timestamp", moments("2026-10-05T11:00:00Z", 1)),
    string("Name", "Name", names),
  ])
}

export const accountChangeEvent = changeEvent("Account", "001", companies)
export const opportunityChangeEvent = changeEvent(
  "Opportunity",
  "006",
  companies.map((name) => `${name}: yearly contract`),
)

export const orderPlacedEvent = entity("Order_Placed__e", "Order Placed", [
  string("ReplayId", "Replay ID", numbered("", 5_001, 1), primaryKey),
  datetime("CreatedDate", "Created Date", moments("2026-10-05T11:00:00Z", 1)),
  string("Order_Number__c", "Order Number", numbered("ORD-", 2201, 5), required),
  currency("Total__c", "Total", [259, 74, 3_100, 5_000], required),
])
