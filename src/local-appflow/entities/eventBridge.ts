import { entity, type Level } from "./entity.ts"
import { fieldTypesOf, required } from "./field.ts"
import { companies, moments } from "./samples.ts"

const type = fieldTypesOf("destination")
const string = type("string")
const object = type("object")

/** A partner event source: AppFlow writes each change as the detail of an event. */
function eventSource(name: string, label: string) {
  return entity(name, label, [
    string("detail-type", "Detail Type", ["AccountChangeEvent"], required),
    string("time", "Time", moments("2026-10-05T11:00:00Z", 1), required),
    object(
      "detail",
      "Detail",
      (row) => JSON.stringify({ Name: companies[row % companies.length] }),
      required,
    ),
  ])
}

export const eventBridgeEntities: Level = {
  EventSources: [
    eventSource("aws.partner/appflow/salesforce.com/000000000000", "Salesforce"),
    eventSource("aws.partner/appflow/salesforce.com/000000000000/sandbox", "Salesforce, sandbox"),
  ],
}
