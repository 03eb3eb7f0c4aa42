import { expect, test } from "vitest"
import { apply, openDocument } from "../document.ts"
import { removeDestination } from "./removeDestination.ts"

const document = openDocument({
  destinationFlowConfigList: [{ connectorType: "S3" }, { connectorType: "Zendesk" }],
})

test("a destination goes, the others stay", () => {
  const after = apply(document, removeDestination(document, "destination:1"))
  expect([after.draft, after.ids.destinations]).toStrictEqual([
    { destinationFlowConfigList: [{ connectorType: "Zendesk" }] },
    ["destination:2"],
  ])
})

test("what is not there cannot be removed", () => {
  expect(removeDestination(document, "destination:3")).toStrictEqual([])
})
