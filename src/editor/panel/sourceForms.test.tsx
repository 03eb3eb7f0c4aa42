// @vitest-environment jsdom
import { describe, expect, it } from "vitest"
import { sources } from "#catalog/catalog.ts"
import { minimalSource } from "#flow/minimal.ts"
import { pointer } from "#flow/request.ts"
import { flowWith, openPart, placesOf, requiredPlaces, without } from "./openPart.tsx"

describe.each(sources.map((connector) => ({ connector, name: connector.name })))(
  "the source $name",
  ({ connector }) => {
    const own = ["sourceConnectorProperties", connector.source.key]
    const draft = flowWith({ sourceFlowConfig: minimalSource(connector) })

    it("has a named control for every member and no error when it is valid", () => {
      const form = openPart(draft, "source")
      const shared = ["connectorType", "connectorProfileName", "apiVersion", "incrementalPullConfig"]
      const members = placesOf(connector.source.fields, own).filter((path) => path.length > own.length)
      const wanted = [...shared.map((name) => [name]), ...members]
      expect(form.places()).toEqual(
        expect.arrayContaining(wanted.map((path) => pointer(["sourceFlowConfig", ...path]))),
      )
      expect(form.nameless()).toEqual([])
      expect(form.errors()).toEqual([])
      expect(form.draft()).toEqual(draft)
    })

    it("says once what it lacks", () => {
      for (const path of requiredPlaces(connector.source.fields, own)) {
        const form = openPart(without(draft, ["sourceFlowConfig", ...path]), "source")
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
  ["sourceConnectorProperties", "Source settings is required."],
])("every source needs %s", (member, message) => {
  const form = openPart(without(flowWith(), ["sourceFlowConfig", member]), "source")
  expect(form.errors()).toEqual([message])
})
