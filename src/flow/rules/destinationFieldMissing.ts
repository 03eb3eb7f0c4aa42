import type { TaskKind } from "#catalog/task.ts"
import { accepts } from "../accepts.ts"
import { at } from "../request.ts"
import { shorten } from "../sentence/phrase.ts"
import { taskRule } from "./rule.ts"

export const destinationFieldMissing = taskRule({
  code: "rule/destination-field-missing",
  severity: "error",
  about: "A task that brings a field forth gives it a name.",
  reference: "https://docs.aws.amazon.com/appflow/1.0/APIReference/API_Task.html",
  find({ task, kind, fields }) {
    const path = ["destinationField"]
    const given = at(task, path)
    if (kind.writes === "nothing" || (given !== undefined && given !== "")) return []
    const message =
      kind.writes === "field"
        ? "The mapping does not say which field of the destination receives the value, so AppFlow cannot write it. Choose one."
        : "The result has no name, so no mapping can pass it on to the destination. Name it."
    const value = nameFrom(kind, fields)
    if (value === undefined) return [{ path, message }]
    return [
      { path, message, fix: { name: `Call it ${shorten(value)}`, edits: [{ kind: "set", path, value }] } },
    ]
  },
})

/** A field keeps its name in the destination; what is made of several is called after all of them. */
function nameFrom({ writes }: TaskKind, fields: readonly string[]): string | undefined {
  const name = fields.join(",")
  const fits = writes === "field" ? fields.length === 1 && !name.includes(",") : fields.length > 1
  const isSound = !fields.includes("") && accepts(["tasks", 0, "destinationField"], name)
  return fits && isSound ? name : undefined
}
