import { expect, it } from "vitest"
import type { Diagnostic } from "#flow/diagnostic.ts"
import type { Path } from "#flow/request.ts"
import { problemsIn } from "./problemsIn.ts"

const text = JSON.stringify({ flowName: "a b", tasks: [{ taskType: "Map" }, {}] }, null, 2)

function underlined(path: Path): string[] {
  const diagnostic: Diagnostic = { path, severity: "error", code: "schema/pattern", message: "No." }
  return problemsIn(text, [diagnostic]).map(({ from, to }) => text.slice(from, to))
}

it.each([
  [["flowName"], '"a b"'],
  [["tasks"], '"tasks"'],
  [["tasks", 0, "taskType"], '"Map"'],
  [["tasks", 1, "taskType"], "{"],
  [["tasks", 0, "sourceFields", 3], "{"],
  [["triggerConfig", "triggerType"], "{"],
])("underlines %j as %s", (path, words) => {
  expect(underlined(path)).toStrictEqual([words])
})

it("keeps severity and words, and finds nothing in an empty text", () => {
  const diagnostic: Diagnostic = { path: ["flowName"], severity: "warning", code: "x", message: "Look." }
  expect(problemsIn(text, [diagnostic])).toStrictEqual([
    { from: 16, to: 21, severity: "warning", message: "Look." },
  ])
  expect(problemsIn("", [diagnostic])).toStrictEqual([])
})
