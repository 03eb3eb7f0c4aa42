import fc from "fast-check"
import { expect, test } from "vitest"
import { seed, sizeOf } from "../../e2e/torture/sizes.ts"
import { check } from "./check.ts"
import { openDocument } from "./document.ts"
import { applyEdit, type Edit } from "./edit.ts"
import { graph } from "./graph.ts"
import { record, startHistory, undo } from "./history.ts"
import { print } from "./print.ts"
import { at, isObject, type Json, type JsonObject, requestOf, samePath } from "./request.ts"
import { drafts } from "./testDrafts.ts"

const count = sizeOf({ test: 300, torture: 10_000 })

/** What DescribeFlow says of a flow beside its configuration. */
const service: JsonObject = {
  flowArn: "arn:aws:appflow:us-east-1:000000000000:flow/a",
  flowStatus: "Active",
  createdAt: 1767225600.5,
  schemaVersion: 7,
  tags: {},
}

test(`F25 ${count} flows, seed ${seed}: described, opened, drawn, edited and undone, each is the same text`, {
  timeout: 1_200_000,
}, () => {
  fc.assert(
    fc.property(drafts(), fc.string(), (draft, description) => {
      const text = JSON.stringify(draft, null, 2)
      const described = JSON.parse(JSON.stringify({ ...service, ...draft })) as JsonObject
      const document = openDocument(requestOf(described))
      graph(document)
      expect(print(document.draft).text).toBe(text)
      const edit: Edit = { kind: "set", path: ["description"], value: description }
      expect(print(undo(record(startHistory(document), [edit], "Edit")).present.draft).text).toBe(text)
    }),
    { seed, numRuns: count },
  )
})

test(`F25 ${count} flows, seed ${seed}, with a member nobody knows yet: it is told and kept`, {
  timeout: 1_200_000,
}, () => {
  const places = fc.constantFrom<(string | number)[]>(
    [],
    ["triggerConfig"],
    ["sourceFlowConfig"],
    ["destinationFlowConfigList", 0],
    ["tasks", 0],
  )
  const values = fc.constantFrom<Json>(1, null, "", { than: ["this"] })
  fc.assert(
    fc.property(drafts(), places, values, (draft, place, value) => {
      fc.pre(isObject(at(draft, place)))
      const path = [...place, "newer"]
      const newer = applyEdit(draft, { kind: "set", path, value })
      const opened = openDocument(JSON.parse(JSON.stringify(newer))).draft
      expect(at(opened, path)).toStrictEqual(value)
      expect(print(opened).text).toBe(JSON.stringify(newer, null, 2))
      const told = check(opened).filter((one) => {
        return one.code === "schema/unknown-member" && samePath(one.path, path)
      })
      expect(told.map(({ severity }) => severity)).toStrictEqual(["warning"])
    }),
    { seed, numRuns: count },
  )
})
