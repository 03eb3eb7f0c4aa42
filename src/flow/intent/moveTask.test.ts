import { expect, test } from "vitest"
import { apply, openDocument } from "../document.ts"
import { moveTask } from "./moveTask.ts"

const document = openDocument({ tasks: [{ a: 1 }, { a: 2 }, { a: 3 }] })

test("a task moves to where it is to stand, with its id", () => {
  expect(apply(document, moveTask(document, "task:1", 2)).ids.tasks).toStrictEqual([
    "task:2",
    "task:3",
    "task:1",
  ])
  expect(apply(document, moveTask(document, "task:3", 0)).ids.tasks).toStrictEqual([
    "task:3",
    "task:1",
    "task:2",
  ])
})

test("a place beyond the ends is the end", () => {
  expect(apply(document, moveTask(document, "task:1", 9)).ids.tasks.at(-1)).toBe("task:1")
  expect(apply(document, moveTask(document, "task:3", -9)).ids.tasks[0]).toBe("task:3")
})

test("moving to where it is, or what is not there, is no edit", () => {
  expect(moveTask(document, "task:1", 0)).toStrictEqual([])
  expect(moveTask(document, "task:3", 7)).toStrictEqual([])
  expect(moveTask(document, "task:9", 0)).toStrictEqual([])
})
