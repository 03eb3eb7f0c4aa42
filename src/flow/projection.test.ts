import { expect, test } from "vitest"
import { apply, openDocument } from "./document.ts"
import type { Edit } from "./edit.ts"
import { record, startHistory, undo } from "./history.ts"
import { keepProjection, readFields } from "./projection.ts"
import { type FlowDraft, listAt } from "./request.ts"
import { flowWithTasks, mapping, projection, task } from "./rules/fixture.ts"

const merge = { ...task("Merge", ["First", "Last"]), destinationField: "First,Last" }
const whole = flowWithTasks(projection("First", "Last"), merge, mapping("First,Last", "Name"))

test("what tasks read is told once, in order, without what other tasks bring forth", () => {
  const draft = flowWithTasks(
    projection("Unused"),
    task("Filter", ["Rank"], "EQUAL_TO"),
    merge,
    mapping("First,Last", "Name"),
    mapping("Rank"),
    { ...mapping("Id"), taskType: "Newer" },
    mapping(""),
  )
  expect(readFields(draft)).toStrictEqual(["Rank", "First", "Last", "Id"])
  expect(readFields({})).toStrictEqual([])
})

function edited(draft: FlowDraft, ...edits: Edit[]): FlowDraft {
  return apply(openDocument(draft), edits).draft
}

function columnsAfter(draft: FlowDraft, ...edits: Edit[]) {
  const { present } = record(startHistory(openDocument(draft)), edits, "Edit")
  return listAt(present.draft, ["tasks", 0, "sourceFields"])
}

test("a new mapping is read, a removed one no longer, the rest stay in their order", () => {
  const draft = flowWithTasks(projection("B", "A"), mapping("A"), mapping("B"))
  expect(
    columnsAfter(draft, { kind: "insert", path: ["tasks"], index: 3, value: mapping("C") }),
  ).toStrictEqual(["B", "A", "C"])
  expect(columnsAfter(draft, { kind: "remove", path: ["tasks", 1] })).toStrictEqual(["B"])
  expect(
    columnsAfter(draft, { kind: "set", path: ["tasks", 1, "sourceFields"], value: ["D"] }),
  ).toStrictEqual(["B", "D"])
  expect(columnsAfter(whole, { kind: "remove", path: ["tasks", 1] })).toStrictEqual(["First,Last"])
})

test("typing a field stays one step, and undo takes its column back", () => {
  const draft = flowWithTasks(projection("A"), mapping("A"))
  const type = (text: string): Edit[] => [{ kind: "set", path: ["tasks", 1, "sourceFields", 0], value: text }]
  const typed = record(record(startHistory(openDocument(draft)), type("Na"), "Edit"), type("Name"), "Edit")
  expect(listAt(typed.present.draft, ["tasks", 0, "sourceFields"])).toStrictEqual(["Name"])
  expect(typed.past).toHaveLength(1)
  expect(undo(typed).present.draft).toBe(typed.past[0]?.document.draft)
})

test("whoever chooses the columns by hand is not corrected", () => {
  const draft = flowWithTasks(projection("A"), mapping("A"))
  const byHand: Edit = { kind: "set", path: ["tasks", 0, "sourceFields"], value: ["A", "B"] }
  expect(columnsAfter(draft, byHand)).toStrictEqual(["A", "B"])
  const more: Edit = { kind: "insert", path: ["tasks"], index: 2, value: mapping("C") }
  expect(columnsAfter(edited(draft, byHand), more)).toStrictEqual(["A", "B"])
  expect(columnsAfter(draft, { kind: "replace", draft: edited(draft, more) })).toStrictEqual(["A"])
})

test("two projections are nobody's to keep", () => {
  const draft = flowWithTasks(projection("A"), projection("A"), mapping("A"))
  const more: Edit = { kind: "insert", path: ["tasks"], index: 3, value: mapping("C") }
  expect(keepProjection(draft, edited(draft, more))).toStrictEqual([])
})
