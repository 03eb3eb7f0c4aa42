import { objectAt } from "../request.ts"
import { propertyOf } from "../task.ts"
import { taskRule } from "./rule.ts"

export const valueComma = taskRule({
  code: "rule/value-comma",
  severity: "warning",
  about: "Several values to compare with stand in VALUES, not in VALUE.",
  reference: "https://github.com/boto/boto3/issues/4305",
  find({ task, kind, operator }) {
    const value = propertyOf(task, "VALUE")
    if (kind.type !== "Filter" || !comparesText.has(operator) || !value?.includes(",")) return []
    const path = ["taskProperties", "VALUE"]
    if (!/^[^\s,][^,]*(,[^\s,][^,]*)+$/.test(value)) {
      const message =
        "AppFlow compares the field with this whole text, the comma in it too. If several values are meant, write them into Values with nothing but a comma between them."
      return [{ path, message, severity: "info" }]
    }
    const message =
      "AppFlow compares the field with this whole text, the commas in it too, and so finds no record. Several values belong into Values."
    if (Object.hasOwn(objectAt(task, ["taskProperties"]), "VALUES")) return [{ path, message }]
    const edits = [
      { kind: "remove", path } as const,
      { kind: "set", path: ["taskProperties", "VALUES"], value } as const,
    ]
    return [{ path, message, fix: { name: "Compare with each of the values", edits } }]
  },
})

const comparesText = new Set<string | undefined>(["EQUAL_TO", "NOT_EQUAL_TO", "CONTAINS"])
