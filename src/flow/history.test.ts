import fc from "fast-check"
import { expect, test } from "vitest"
import { type FlowDocument, openDocument } from "./document.ts"
import type { Edit } from "./edit.ts"
import { type History, record, redo, settle, startHistory, undo } from "./history.ts"
import type { Json } from "./request.ts"

function start(): History {
  return startHistory(openDocument({ flowName: "accounts", description: "", tasks: [{ taskType: "Map" }] }))
}

function type(history: History, text: string, path: (string | number)[] = ["description"]): History {
  return record(history, [{ kind: "set", path, value: text }], "Type")
}

test("typing in one field is one step", () => {
  const typed = ["E", "Ev", "Every night"].reduce((history, text) => type(history, text), start())
  expect(typed.past).toHaveLength(1)
  expect(undo(typed).present.draft.description).toBe("")
  expect(redo(undo(typed)).present.draft.description).toBe("Every night")
})

test("typing goes on as a new step after focus left the field, in another field, or after an undo", () => {
  expect(type(settle(type(start(), "a")), "b").past).toHaveLength(2)
  expect(type(type(start(), "a"), "b", ["flowName"]).past).toHaveLength(2)
  expect(type(redo(undo(type(start(), "a"))), "b").past).toHaveLength(2)
})

test("clearing a field belongs to typing in it", () => {
  const cleared = record(type(start(), "a"), [{ kind: "remove", path: ["description"] }], "Clear")
  expect(cleared.past).toHaveLength(1)
})

test("every removal from a list is a step of its own", () => {
  const remove: Edit[] = [{ kind: "remove", path: ["tasks", 0] }]
  const added = record(
    start(),
    [{ kind: "insert", path: ["tasks"], index: 0, value: { taskType: "Mask" } }],
    "Add task",
  )
  const removed = record(record(added, remove, "Remove task"), remove, "Remove task")
  expect(removed.past.map((step) => step.name)).toStrictEqual(["Add task", "Remove task", "Remove task"])
  expect(undo(removed).present.draft.tasks).toStrictEqual([{ taskType: "Map" }])
})

test("several edits at once are one step", () => {
  const edits: Edit[] = [
    { kind: "set", path: ["flowName"], value: "contacts" },
    { kind: "remove", path: ["tasks", 0] },
  ]
  const before = start()
  const history = record(before, edits, "Change flow")
  expect(history.past).toStrictEqual([{ document: before.present, name: "Change flow" }])
  expect(undo(history).present).toBe(before.present)
})

test("an edit that changes nothing is no step and forgets no future", () => {
  const undone = undo(type(start(), "a"))
  expect(type(undone, "")).toBe(undone)
})

test("a new step forgets what was undone", () => {
  const history = type(undo(type(start(), "a")), "b")
  expect(redo(history)).toBe(history)
})

test("there is nothing to undo at the start and nothing to redo at the end", () => {
  const history = start()
  expect(undo(history)).toBe(history)
  expect(redo(history)).toBe(history)
})

const json = fc.jsonValue({ maxDepth: 1 }).map((value) => value as Json)
const index = fc.nat(4)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant("set" as const),
    path: fc.tuple(fc.constant("tasks"), index, fc.constantFrom("a", "b")),
    value: json,
  }),
  fc.record({
    kind: fc.constant("set" as const),
    path: fc.tuple(fc.constantFrom("description", "__proto__")),
    value: json,
  }),
  fc.record({ kind: fc.constant("remove" as const), path: fc.tuple(fc.constant("tasks"), index) }),
  fc.record({
    kind: fc.constant("insert" as const),
    path: fc.tuple(fc.constant("tasks")),
    index,
    value: json,
  }),
  fc.record({
    kind: fc.constant("move" as const),
    path: fc.tuple(fc.constant("tasks")),
    from: index,
    to: index,
  }),
  fc.record({ kind: fc.constant("replace" as const), draft: fc.record({ tasks: fc.array(json) }) }),
)

test("undo gives back the very documents, one by one, through hundreds of steps, and redo the ones after", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 250, maxLength: 300 }), (edits) => {
      const documents: FlowDocument[] = [start().present]
      let history = startHistory(documents[0] as FlowDocument)
      for (const one of edits) {
        history = settle(record(history, [one], "Edit"))
        if (history.present !== documents.at(-1)) documents.push(history.present)
      }
      fc.pre(documents.length > 200)
      for (const document of documents.toReversed()) {
        expect(history.present).toBe(document)
        history = undo(history)
      }
      expect(history.past).toStrictEqual([])
      for (const document of documents) {
        expect(history.present).toBe(document)
        history = redo(history)
      }
    }),
    { numRuns: 20 },
  )
})

test("history keeps a thousand steps and no more", () => {
  let history = start()
  for (let step = 0; step < 1100; step++) history = settle(type(history, String(step)))
  expect(history.past).toHaveLength(1000)
  while (history.past.length > 0) history = undo(history)
  expect(history.present.draft.description).toBe("99")
})
