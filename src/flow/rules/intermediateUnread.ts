import { readResults } from "../projection.ts"
import { shorten } from "../sentence/phrase.ts"
import { fieldForOthers } from "../task.ts"
import { tasksOf } from "../tasksOf.ts"
import { flowRule } from "./rule.ts"

export const intermediateUnread = flowRule({
  code: "rule/intermediate-unread",
  severity: "error",
  about: "The result of a merge or a calculation is passed on by another task.",
  reference: "https://docs.aws.amazon.com/appflow/latest/userguide/create-flow-console.html",
  find({ draft }) {
    const read = readResults(draft)
    return [...tasksOf(draft, "Merge"), ...tasksOf(draft, "Arithmetic")].flatMap(({ task, index }) => {
      const field = fieldForOthers(task)
      if (field === undefined || read.has(field)) return []
      const message = `No other task reads the result, ${shorten(field)}, so it never reaches the destination. Map it to a destination field, or remove this task.`
      return [{ path: ["tasks", index, "destinationField"], message }]
    })
  },
})
