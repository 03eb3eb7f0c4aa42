import { expect, test } from "vitest"
import { flowWithTasks, mapping, projection } from "./rules/fixture.ts"
import { tasksOf } from "./tasksOf.ts"

test("tasks of one type keep their order and know their places", () => {
  const draft = flowWithTasks(projection("Id"), mapping("Id"), { taskType: "Newer" }, {}, mapping("Email"))
  expect(tasksOf(draft, "Map")).toStrictEqual([
    { task: mapping("Id"), index: 1 },
    { task: mapping("Email"), index: 4 },
  ])
  expect(tasksOf(draft, "Mask")).toStrictEqual([])
  expect(tasksOf({ tasks: [null, 1, "Map"] }, "Map")).toStrictEqual([])
  expect(tasksOf({}, "Map")).toStrictEqual([])
})

test("the same list is sorted once", () => {
  const draft = flowWithTasks(mapping("Id"))
  expect(tasksOf({ ...draft, description: "another draft" }, "Map")).toBe(tasksOf(draft, "Map"))
})
