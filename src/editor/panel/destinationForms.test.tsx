// @vitest-environment jsdom
import { describe, expect, it } from "vitest"
import { destinations } from "#catalog/catalog.ts"
import { minimalDestination } from "#flow/minimal.ts"
import { pointer } from "#flow/request.ts"
import { flowWith, openPart, placesOf, requiredPlaces, without } from "./openPart.tsx"

const at = ["destinationFlowConfigList", 0]

describe.each(destinations.map((connector) => ({ connector, name: connector.name })))(
  "the destination $name",
  ({ connector }) => {
    const own = ["destinationConnectorProperties", connector.destination.key]
    const draft = flowWith({ destinationFlowConfigList: [minimalDestination(connector)] })

    it("has a named control for every member and no error when it is valid", () => {
      const form = openPart(draft, "destination")
      const shared = ["connectorType", "connectorProfileName", "apiVersion"]
      const members = placesOf(connector.destination.fields, own).filter((path) => path.length > own.length)
      const wanted = [...shared.map((name) => [name]), ...members]
      expect(form.places()).toEqual(expect.arrayContaining(wanted.map((path) => pointer([...at, ...path]))))
      expect(form.nameless()).toEqual([])
      expect(form.errors()).toEqual([])
      expect(form.draft()).toEqual(draft)
    })

    it("says once what it lacks", () => {
      for (const path of requiredPlaces(connector.destination.fields, own)) {
        const form = openPart(without(draft, [...at, ...path]), "destination")
        expect([pointer(path), ...form.errors()]).toEqual([
          pointer(path),
          expect.stringMatching(/ is required\.$/),
        ])
      }
    })
  },
)

it.each([
  ["connectorType", "Connector is required."],
  ["destinationConnectorProperties", "Destination settings is required."],
])("every destination needs %s", (member, message) => {
  const form = openPart(without(flowWith(), [...at, member]), "destination")
  expect(form.errors()).toEqual([message])
})
