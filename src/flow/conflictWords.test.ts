import { expect, test } from "vitest"
import { conflictWords } from "./conflictWords.ts"
import { merge3 } from "./merge3.ts"
import type { FlowDraft, Json } from "./request.ts"

const mask = (field: string, length: string): Json => ({
  taskType: "Mask",
  sourceFields: [field],
  taskProperties: { MASK_LENGTH: length },
})
const map = (field: string): Json => ({ taskType: "Map", sourceFields: [field], destinationField: field })
const flow = (...tasks: Json[]): FlowDraft => ({ tasks })

function wordsOf(base: FlowDraft, mine: FlowDraft, theirs: FlowDraft) {
  const versions = { base, mine, theirs }
  return conflictWords(versions, merge3(versions, () => undefined).collisions)
}

test("a task is called the same on both sides, though it has another number there", () => {
  const base = flow(map("Id"), mask("Phone", "4"), mask("Fax", "4"))
  const mine = flow(map("Id"), mask("Phone", "5"), mask("Fax", "5"))
  const theirs = flow(map("New"), map("Id"), mask("Phone", "6"), mask("Fax", "5"))
  const { collisions, both } = wordsOf(base, mine, theirs)
  expect(collisions.map((each) => [each.mine, each.theirs])).toStrictEqual([
    [
      ['Task Mask (Phone): Characters to mask changed from "4" to "5".'],
      ['Task Mask (Phone): Characters to mask changed from "4" to "6".'],
    ],
  ])
  expect(both).toStrictEqual(['Task Mask (Fax): Characters to mask changed from "4" to "5".'])
})

test("tasks that are called the same keep their numbers", () => {
  const base = flow(mask("Phone", "4"), mask("Phone", "8"))
  const mine = flow(mask("Phone", "5"), mask("Phone", "8"))
  expect(wordsOf(base, mine, base).mine).toStrictEqual([
    'Task 1, Mask (Phone): Characters to mask changed from "4" to "5".',
  ])
})

test("a task whose source fields changed keeps its number where others are of its kind", () => {
  const base = flow(map("Id"), map("Name"))
  const mine = flow({ ...(map("Id") as object), sourceFields: ["Key"] }, map("Name"))
  expect(wordsOf(base, mine, base).mine).toStrictEqual(["Task 1, Map: Source fields changed from Id to Key."])
})
