import type { TaskType } from "@aws-sdk/client-appflow"
import { remember } from "../remember.ts"
import { sameJson } from "../request.ts"
import { shorten } from "../sentence/phrase.ts"
import { destinationFieldOf } from "../task.ts"
import { type PlacedTask, tasksOf } from "../tasksOf.ts"
import { type Finding, flowRule } from "./rule.ts"

export const destinationFieldTwice = flowRule({
  code: "rule/destination-field-twice",
  severity: "warning",
  about: "No two tasks write the same field.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html",
  find({ draft }) {
    const of = (type: TaskType) => tasksOf(draft, type)
    return [...twice(of("Map")), ...twice([...of("Merge"), ...of("Arithmetic")])]
  },
})

const nothing: readonly Finding[] = []

function twice(writers: readonly PlacedTask[]): readonly Finding[] {
  const first = new Map<string, PlacedTask>()
  return writers.flatMap((writer): readonly Finding[] => {
    const { task, index } = writer
    const field = destinationFieldOf(task)
    const before = field === undefined ? writer : remember(first, field, () => writer)
    if (field === undefined || before === writer) return nothing
    const path = ["tasks", index]
    const isCopy = sameJson(task, before.task)
    const message = `Task ${before.index + 1} writes ${shorten(field)} too, so one of the two values is lost. ${
      isCopy ? "The two tasks are the same: remove one." : "Choose another field, or remove one of the tasks."
    }`
    const fix = { name: "Remove the copy", edits: [{ kind: "remove", path } as const] }
    return [{ path: [...path, "destinationField"], message, ...(isCopy && { fix }) }]
  })
}
