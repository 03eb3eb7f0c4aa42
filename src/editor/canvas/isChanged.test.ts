import { expect, test } from "vitest"
import { apply, openDocument } from "#flow/document.ts"
import { flowWith, mapTask } from "./fixture.ts"
import { isChanged } from "./isChanged.ts"

const deployed = flowWith([mapTask("Id"), mapTask("Name")])
const document = openDocument(deployed)

test("nothing has changed at first", () => {
  const ids = ["trigger", "source", "catalog", "task:1", "task:2", "destination:3"] as const
  expect(ids.map((id) => isChanged(deployed, document, id))).toStrictEqual(Array(6).fill(false))
})

test("a part has changed until it is as it was, whatever the order of its members", () => {
  const path = ["triggerConfig"]
  const changed = apply(document, [{ kind: "set", path, value: { triggerType: "Event" } }])
  expect(isChanged(deployed, changed, "trigger")).toBe(true)
  const back = apply(changed, [{ kind: "set", path, value: { triggerType: "OnDemand" } }])
  expect(isChanged(deployed, back, "trigger")).toBe(false)
})

test("tasks that AppFlow stored in another order have not changed", () => {
  const turned = openDocument(
    flowWith([mapTask("Name"), Object.fromEntries(Object.entries(mapTask("Id")).reverse())]),
  )
  expect([isChanged(deployed, turned, "task:1"), isChanged(deployed, turned, "task:2")]).toStrictEqual([
    false,
    false,
  ])
})

test("a new task and a new catalog have changed", () => {
  const added = apply(document, [
    { kind: "insert", path: ["tasks"], index: 0, value: mapTask("Phone") },
    { kind: "set", path: ["metadataCatalogConfig"], value: {} },
  ])
  const ids = ["task:4", "task:1", "catalog"] as const
  expect(ids.map((id) => isChanged(deployed, added, id))).toStrictEqual([true, false, true])
})

test("a part that is no object is compared as well", () => {
  const odd = openDocument({ ...deployed, triggerConfig: "soon" })
  expect(isChanged(deployed, odd, "trigger")).toBe(true)
  expect(isChanged({ triggerConfig: "soon" }, odd, "trigger")).toBe(false)
})
