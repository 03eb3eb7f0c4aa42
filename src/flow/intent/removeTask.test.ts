import { expect, test } from "vitest"
import { apply, openDocument } from "../document.ts"
import { removeTask } from "./removeTask.ts"

const document = openDocument({ tasks: [{ taskType: "Map" }, { taskType: "Mask" }] })

test("a task goes, the others stay", () => {
  const after = apply(document, removeTask(document, "task:1"))
  expect([after.draft, after.ids.tasks]).toStrictEqual([{ tasks: [{ taskType: "Mask" }] }, ["task:2"]])
})

test("what is not there cannot be removed", () => {
  expect(removeTask(document, "task:3")).toStrictEqual([])
})
