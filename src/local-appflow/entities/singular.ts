import { entity, type Level } from "./entity.ts"
import { fieldTypesOf, primaryKey, timestamp } from "./field.ts"
import { days, numbered } from "./samples.ts"

const type = fieldTypesOf("source")
const string = type("string", "EQUAL_TO")
const integer = type("integer")
const decimal = type("double")
const date = type("date")

const day = date("start_date", "Date", days("2026-11-01T00:00:00Z", 1), timestamp)
const measures = [
  integer("adn_impressions", "Impressions", [48_210, 12_004, 91_550]),
  integer("custom_clicks", "Clicks", [1_204, 310, 2_750]),
  decimal("adn_cost", "Cost", [310.4, 88.15, 702]),
]

export const singularEntities: Level = {
  Objects: [
    entity("campaign_report", "Campaign Report", [
      string("adn_campaign_id", "Campaign ID", numbered("cmp-", 201), primaryKey),
      string("adn_campaign_name", "Campaign Name", ["Spring app launch", "Winter sale"]),
      string("source", "Source", ["Search network", "Social network"]),
      day,
      ...measures,
    ]),
    entity("creative_report", "Creative Report", [
      string("asset_id", "Asset ID", numbered("crv-", 801), primaryKey),
      string("asset_name", "Asset Name", ["Blue banner", "Short film"]),
      day,
      ...measures,
    ]),
  ],
}
