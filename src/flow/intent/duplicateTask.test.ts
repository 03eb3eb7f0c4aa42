import { expect, test } from "vitest"
import { apply, openDocument } from "../document.ts"
import { duplicateTask } from "./duplicateTask.ts"

const document = openDocument({
  tasks: [{ taskType: "Map" }, { taskType: "Mask", "newer member": 1 }, { taskType: "Filter" }],
})

test("the copy stands right after its original and has an id of its own", () => {
  const after = apply(document, duplicateTask(document, "task:2"))
  expect(after.ids.tasks).toStrictEqual(["task:1", "task:2", "task:4", "task:3"])
  expect(after.draft.tasks).toStrictEqual([
    { taskType: "Map" },
    { taskType: "Mask", "newer member": 1 },
    { taskType: "Mask", "newer member": 1 },
    { taskType: "Filter" },
  ])
})

test("the copy is changed on its own", () => {
  const copied = apply(document, duplicateTask(document, "task:1"))
  const after = apply(copied, [{ kind: "set", path: ["tasks", 1, "taskType"], value: "Merge" }])
  expect(after.draft.tasks).toStrictEqual([
    { taskType: "Map" },
    { taskType: "Merge" },
    ...(document.draft.tasks as []).slice(1),
  ])
})

test("there is nothing to copy of what is not a task", () => {
  expect(duplicateTask(document, "task:9")).toStrictEqual([])
  expect(duplicateTask(document, "settings")).toStrictEqual([])
})
