import fc from "fast-check"
import { expect, test } from "vitest"
import { applyEdit, type Edit } from "./edit.ts"
import { at, type Json, type JsonObject, type Path, sameJson } from "./request.ts"

const draft: JsonObject = {
  flowName: "accounts",
  triggerConfig: {
    triggerType: "Scheduled",
    triggerProperties: { Scheduled: { scheduleExpression: "rate(1days)" } },
  },
  tasks: [{ taskType: "Map", sourceFields: ["Id"] }, { taskType: "Filter" }, { taskType: "Mask" }],
}

test("setting a member keeps its place, and everything else its identity", () => {
  const after = applyEdit(draft, { kind: "set", path: ["tasks", 0, "sourceFields", 0], value: "Name" })
  expect(JSON.stringify(after)).toBe(JSON.stringify(draft).replace('"Id"', '"Name"'))
  expect(after.triggerConfig).toBe(draft.triggerConfig)
  expect(at(after, ["tasks", 1])).toBe(at(draft, ["tasks", 1]))
})

test("setting what is there already changes nothing at all", () => {
  const value = { taskType: "Filter" }
  expect(applyEdit(draft, { kind: "set", path: ["tasks", 1], value })).toBe(draft)
})

test("setting makes the groups on the way", () => {
  const path = ["metadataCatalogConfig", "glueDataCatalog", "roleArn"]
  expect(applyEdit(draft, { kind: "set", path, value: "arn" })).toStrictEqual({
    ...draft,
    metadataCatalogConfig: { glueDataCatalog: { roleArn: "arn" } },
  })
})

test("setting below something of another shape puts a group in its place", () => {
  expect(
    applyEdit(
      { triggerConfig: "soon" },
      { kind: "set", path: ["triggerConfig", "triggerType"], value: "Event" },
    ),
  ).toStrictEqual({ triggerConfig: { triggerType: "Event" } })
})

test("removing takes away members and items, and nothing where there is nothing", () => {
  expect(applyEdit(draft, { kind: "remove", path: ["tasks", 1] }).tasks).toStrictEqual([
    { taskType: "Map", sourceFields: ["Id"] },
    { taskType: "Mask" },
  ])
  expect(Object.keys(applyEdit(draft, { kind: "remove", path: ["triggerConfig"] }))).toStrictEqual([
    "flowName",
    "tasks",
  ])
  for (const path of [
    ["nowhere"],
    ["tasks", 3],
    ["tasks", -1],
    ["flowName", "x"],
    ["tasks", 0, "a", "b"],
    [],
  ] as Path[]) {
    expect(applyEdit(draft, { kind: "remove", path }), JSON.stringify(path)).toBe(draft)
  }
})

test("inserting puts an item before the one at the index, or begins the list", () => {
  const value = { taskType: "Merge" }
  const inserted = applyEdit(draft, { kind: "insert", path: ["tasks"], index: 1, value })
  expect(inserted.tasks).toStrictEqual([
    at(draft, ["tasks", 0]),
    value,
    at(draft, ["tasks", 1]),
    at(draft, ["tasks", 2]),
  ])
  expect(applyEdit({}, { kind: "insert", path: ["tasks"], index: 0, value })).toStrictEqual({
    tasks: [value],
  })
})

test("moving takes an item out and puts it in where it is to stand", () => {
  const names = (json: JsonObject) => (json.tasks as { taskType: string }[]).map((task) => task.taskType)
  expect(names(applyEdit(draft, { kind: "move", path: ["tasks"], from: 0, to: 2 }))).toStrictEqual([
    "Filter",
    "Mask",
    "Map",
  ])
  expect(names(applyEdit(draft, { kind: "move", path: ["tasks"], from: 2, to: 0 }))).toStrictEqual([
    "Mask",
    "Map",
    "Filter",
  ])
  expect(applyEdit(draft, { kind: "move", path: ["tasks"], from: 1, to: 1 })).toBe(draft)
  expect(applyEdit(draft, { kind: "move", path: ["tasks"], from: 9, to: 0 })).toBe(draft)
  expect(applyEdit(draft, { kind: "move", path: ["flowName"], from: 0, to: 1 })).toBe(draft)
})

const poison = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"]

test.each(poison)("%s is a member like any other", (name) => {
  const set = applyEdit(draft, { kind: "set", path: ["triggerConfig", name, name], value: "x" })
  expect(Object.getPrototypeOf(set.triggerConfig)).toBe(Object.prototype)
  expect(JSON.stringify(set)).toContain(`${JSON.stringify(name)}:{${JSON.stringify(name)}:"x"}`)
  expect(at(set, ["triggerConfig", name, name])).toBe("x")
  expect(applyEdit(set, { kind: "remove", path: ["triggerConfig", name] })).toStrictEqual(draft)
  const beside = applyEdit(set, { kind: "set", path: ["triggerConfig", "triggerType"], value: "Event" })
  expect(at(beside, ["triggerConfig", name, name])).toBe("x")
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})

const steps = fc.oneof(fc.constantFrom("tasks", "a", ...poison), fc.nat(3))
const value = fc.jsonValue().map((json) => json as Json)
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant("set" as const),
    path: fc.array(steps, { minLength: 1, maxLength: 4 }),
    value,
  }),
  fc.record({ kind: fc.constant("remove" as const), path: fc.array(steps, { maxLength: 4 }) }),
)

test("what is set is there afterwards, and what is removed is not, on any JSON", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("tasks", "a", ...poison), value), edits, (before, edit) => {
      const text = JSON.stringify(before)
      const after = applyEdit(before, edit)
      expect(JSON.stringify(before)).toBe(text)
      if (edit.kind === "set" && at(before, edit.path) !== undefined)
        expect(sameJson(at(after, edit.path), edit.value)).toBe(true)
      if (edit.kind === "remove" && typeof edit.path.at(-1) === "string")
        expect(at(after, edit.path)).toBeUndefined()
    }),
  )
})
