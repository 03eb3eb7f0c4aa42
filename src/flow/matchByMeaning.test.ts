import fc from "fast-check"
import { expect, test } from "vitest"
import { matchByMeaning } from "./matchByMeaning.ts"
import type { Json, JsonObject } from "./request.ts"

const name = {
  taskType: "Map",
  sourceFields: ["Name"],
  destinationField: "name",
  connectorOperator: { Salesforce: "NO_OP" },
}
const id = { ...name, sourceFields: ["Id"], destinationField: "id" }
const phone = {
  ...name,
  taskType: "Mask",
  sourceFields: ["Phone"],
  connectorOperator: { Salesforce: "MASK_ALL" },
}
const filter = {
  taskType: "Filter",
  sourceFields: ["Type"],
  connectorOperator: { Salesforce: "EQUAL_TO" },
  taskProperties: { VALUE: "a" },
}

function matches(before: readonly Json[], after: readonly Json[]) {
  return matchByMeaning(before, after, "Salesforce").matches
}

const same: [what: string, before: JsonObject, after: JsonObject][] = [
  ["with its members in another order", name, Object.fromEntries(Object.entries(name).toReversed())],
  ["with other properties", filter, { ...filter, taskProperties: { VALUE: "b" } }],
  ["that writes another field", name, { ...name, destinationField: "full_name" }],
  ["that reads another field", name, { ...name, sourceFields: ["FullName"] }],
  ["with another operator", phone, { ...phone, connectorOperator: { Salesforce: "MASK_LAST_N" } }],
  ["of another type between the same fields", name, { ...name, taskType: "Mask", connectorOperator: {} }],
]

test.each(same)("a task %s is the same task, wherever it stands", (_, before, after) => {
  expect(matches([id, before], [after, id])).toStrictEqual([1, 0])
})

test("a task that shares nothing is another one, even at the same place", () => {
  expect(matches([name], [filter])).toStrictEqual([undefined])
})

test("a closer likeness goes first", () => {
  const toOther = { ...name, destinationField: "other" }
  const toThird = { ...name, destinationField: "third" }
  expect(matches([name, toOther], [toOther, toThird])).toStrictEqual([1, 0])
})

test("of tasks that share their fields, the one with the same operator goes first", () => {
  const all = phone
  const last = { ...phone, connectorOperator: { Salesforce: "MASK_LAST_N" } }
  const before = [
    { ...all, destinationField: "a" },
    { ...last, destinationField: "b" },
  ]
  expect(matches(before, [{ ...last, destinationField: "c" }])).toStrictEqual([1])
  const [fax, mobile] = [
    { ...all, sourceFields: ["Fax"] },
    { ...last, sourceFields: ["Mobile"] },
  ]
  const to = (task: JsonObject) => ({ ...task, destinationField: "hidden" })
  expect(matches([to(fax), to(mobile)], [to(last)])).toStrictEqual([1])
})

test("equal tasks keep their order", () => {
  const [one, two] = [{ ...name }, { ...name }]
  expect(matches([one, two], [id, one, two])).toStrictEqual([undefined, 0, 1])
  expect(matches([one, two], [id, { ...name }, phone, { ...name }])).toStrictEqual([
    undefined,
    0,
    undefined,
    1,
  ])
  expect(matches(["a", "a"], ["a", "b", "a"])).toStrictEqual([0, undefined, 1])
  expect(matches(["a", "a", "a"], ["a"])).toStrictEqual([0])
})

test("tasks without source fields are not the same for that", () => {
  const all = { taskType: "Map_all", sourceFields: [] }
  expect(matches([{ taskType: "Passthrough", sourceFields: [] }], [all])).toStrictEqual([undefined])
  expect(matches([{ ...all, taskProperties: {} }], [all])).toStrictEqual([0])
})

test("destinations are known by their connector", () => {
  const [s3, salesforce] = [{ connectorType: "S3", a: 1 }, { connectorType: "Salesforce" }]
  expect(matches([s3, salesforce], [salesforce, { ...s3, a: 2 }])).toStrictEqual([1, 0])
})

test("of items that changed places, as few as can be have moved", () => {
  const moved = (after: readonly Json[]) => [
    ...matchByMeaning(["a", "b", "c", "d", "e"], after, undefined).moved,
  ]
  expect(moved(["a", "b", "c", "d", "e"])).toStrictEqual([])
  expect(moved(["e", "a", "b", "c", "d"])).toStrictEqual([0])
  expect(moved(["b", "c", "d", "e", "a"])).toStrictEqual([4])
  expect(moved(["new", "a", "c", "d", "e"])).toStrictEqual([])
  expect(moved(["e", "d", "c", "b", "a"])).toHaveLength(4)
})

test("no item is matched twice, and what did not move is in its old order", () => {
  const items = fc.array(
    fc.oneof(
      fc.constantFrom<Json>(name, id, phone, filter, null, 1, [], {}),
      fc.jsonValue().map((json) => json as Json),
    ),
  )
  fc.assert(
    fc.property(items, items, (before, after) => {
      const { matches, moved } = matchByMeaning(before, after, "Salesforce")
      const used = matches.filter((match) => match !== undefined)
      expect(new Set(used).size).toBe(used.length)
      const still = matches.flatMap((match, index) =>
        match === undefined || moved.has(index) ? [] : [match],
      )
      expect(still).toStrictEqual(still.toSorted((a, b) => a - b))
      for (const index of moved) expect(matches[index]).toBeDefined()
    }),
  )
})
