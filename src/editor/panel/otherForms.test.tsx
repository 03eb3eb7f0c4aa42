// @vitest-environment jsdom
import { expect, it } from "vitest"
import { catalogField } from "#catalog/glue.ts"
import { triggerField } from "#catalog/trigger.ts"
import { minimalOf, minimalTrigger } from "#flow/minimal.ts"
import { pointer } from "#flow/request.ts"
import { soundFlow } from "#flow/rules/fixture.ts"
import { flowWith, openPart, placesOf, without } from "./openPart.tsx"

const schedule = ["triggerConfig", "triggerProperties", "Scheduled"]
const glue = ["metadataCatalogConfig", "glueDataCatalog"]

it.each([
  ["OnDemand", []],
  ["Event", []],
  ["Scheduled", placesOf(triggerField.members.triggerProperties.members.Scheduled, schedule).slice(1)],
] as const)("the trigger %s has a named control for each of its members", (type, members) => {
  const draft = flowWith({ triggerConfig: minimalTrigger(type) })
  const form = openPart(draft, "trigger")
  expect(form.places().sort()).toEqual([["triggerConfig", "triggerType"], ...members].map(pointer).sort())
  expect(form.nameless()).toEqual([])
  expect(form.errors()).toEqual([])
  expect(form.draft()).toEqual(draft)
})

it("the catalog has a named control for each of its members", () => {
  const draft = flowWith({
    metadataCatalogConfig: { glueDataCatalog: minimalOf(catalogField.members.glueDataCatalog) },
  })
  const form = openPart(draft, "catalog")
  const members = placesOf(catalogField.members.glueDataCatalog, glue).slice(1)
  expect(form.places()).toEqual(members.map(pointer))
  expect(form.nameless()).toEqual([])
  expect(form.errors()).toEqual([])
  expect(form.draft()).toEqual(draft)
})

it("the settings have named controls and no error when they are valid", () => {
  const form = openPart(soundFlow(), "settings")
  expect(form.places()).toEqual(["/flowName", "/description"])
  expect(form.nameless()).toEqual([])
  expect(form.errors()).toEqual([])
})

it.each([
  ["trigger", ["triggerConfig", "triggerType"], "When the flow runs is required."],
  ["trigger", [...schedule, "scheduleExpression"], "How often is required."],
  ["catalog", [...glue, "roleArn"], "Role is required."],
  ["catalog", [...glue, "databaseName"], "Database is required."],
  ["catalog", [...glue, "tablePrefix"], "Table prefix is required."],
  ["settings", ["flowName"], "Flow name is required."],
  ["settings", ["tasks"], "Tasks is required."],
  ["settings", ["destinationFlowConfigList"], "Destinations is required."],
] as const)("the %s says once that it lacks %j", (part, path, message) => {
  const whole = flowWith({
    triggerConfig: minimalTrigger("Scheduled"),
    metadataCatalogConfig: { glueDataCatalog: minimalOf(catalogField.members.glueDataCatalog) },
  })
  const form = openPart(without(whole, path), part)
  expect(form.errors()).toEqual([message])
})
