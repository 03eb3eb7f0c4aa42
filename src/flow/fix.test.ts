import { expect, test } from "vitest"
import { applyEdit } from "./edit.ts"
import { fixAll } from "./fix.ts"
import { pointer } from "./request.ts"
import { flowWithTasks, mapping, projection, soundFlow } from "./rules/fixture.ts"

function under(key: string, field: string) {
  return { ...mapping(field), connectorOperator: { [key]: "NO_OP" } }
}

test("a sound flow stays the very same", () => {
  const draft = soundFlow()
  expect(fixAll(draft)).toStrictEqual({ draft, edits: [], fixed: [] })
  expect(fixAll(draft).draft).toBe(draft)
})

test("fixes of the same list wait for each other", () => {
  const { draft, fixed, edits } = fixAll(
    flowWithTasks(under("S3", "Id"), mapping("Email"), under("Marketo", "Name")),
  )
  expect(draft).toStrictEqual(
    flowWithTasks(projection("Id", "Email", "Name"), mapping("Id"), mapping("Email"), mapping("Name")),
  )
  expect(fixed.map(({ code, path }) => `${code} ${pointer(path)}`)).toStrictEqual([
    "rule/projection-required /tasks",
    "rule/operator-key /tasks/1/connectorOperator/S3",
    "rule/operator-key /tasks/3/connectorOperator/Marketo",
  ])
  expect(
    edits.reduce(applyEdit, flowWithTasks(under("S3", "Id"), mapping("Email"), under("Marketo", "Name"))),
  ).toStrictEqual(draft)
})
