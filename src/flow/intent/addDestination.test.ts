import { expect, test } from "vitest"
import { destinations } from "#catalog/catalog.ts"
import { checkSchema } from "../checkSchema.ts"
import { apply, openDocument } from "../document.ts"
import { addDestination } from "./addDestination.ts"

test("a destination is added after the others, with its required groups and no values made up", () => {
  const document = openDocument({ destinationFlowConfigList: [{ connectorType: "S3" }] })
  const after = apply(document, addDestination(document, "Upsolver"))
  expect(after.draft.destinationFlowConfigList).toStrictEqual([
    { connectorType: "S3" },
    {
      connectorType: "Upsolver",
      destinationConnectorProperties: { Upsolver: { s3OutputFormatConfig: { prefixConfig: {} } } },
    },
  ])
  expect(after.ids.destinations).toStrictEqual(["destination:1", "destination:2"])
})

test("a flow without destinations gets its first", () => {
  const document = openDocument({ destinationFlowConfigList: null })
  expect(
    apply(document, addDestination(document, "EventBridge")).draft.destinationFlowConfigList,
  ).toStrictEqual([{ connectorType: "EventBridge", destinationConnectorProperties: { EventBridge: {} } }])
})

test("what is added lacks nothing but values", () => {
  for (const { type } of destinations) {
    const document = openDocument({})
    const { draft } = apply(document, addDestination(document, type))
    expect(checkSchema(draft).filter(({ code }) => code !== "schema/required")).toStrictEqual([])
  }
})

test("what cannot be written to cannot be added", () => {
  expect(addDestination(openDocument({}), "Slack")).toStrictEqual([])
})
