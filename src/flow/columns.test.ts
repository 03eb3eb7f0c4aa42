import { expect, test } from "vitest"
import { columnsOf } from "./columns.ts"
import { readFields } from "./projection.ts"
import { flowWithTasks, mapping, projection, task } from "./rules/fixture.ts"

test("the columns are the fields a projection names and those that tasks use, with the tasks", () => {
  const draft = flowWithTasks(mapping("Id"), projection("Idle", "Id"), mapping("Email"), {
    ...task("Mask", ["Email"], "MASK_ALL"),
    destinationField: "Email",
  })
  expect(columnsOf(draft)).toStrictEqual({
    kind: "chosen",
    projections: [{ path: ["tasks", 1], fields: ["Idle", "Id"] }],
    columns: [
      { field: "Idle", tasks: [], isChosen: true },
      { field: "Id", tasks: [0], isChosen: true },
      { field: "Email", tasks: [2, 3], isChosen: false },
    ],
  })
})

test("what a task brings forth for others is no column", () => {
  const merge = { ...task("Merge", ["First", "Last"]), destinationField: "Full" }
  const columns = columnsOf(flowWithTasks(merge, mapping("Full"), projection()))
  expect(columns.kind === "chosen" && columns.columns.map(({ field }) => field)).toStrictEqual([
    "First",
    "Last",
  ])
})

test("columns that tasks use are the fields a flow has to read", () => {
  const draft = flowWithTasks(
    projection("Id"),
    mapping("Id"),
    { ...task("Merge", ["First", "", "Id"]), destinationField: "Full" },
    mapping("Full"),
  )
  const columns = columnsOf(draft)
  const used = columns.kind === "chosen" ? columns.columns.filter(({ tasks }) => tasks.length > 0) : []
  expect(used.map(({ field }) => field).toSorted()).toStrictEqual(readFields(draft).toSorted())
})

test.each(["Map_all", "Passthrough"])("%s reads all there is", (type) => {
  expect(columnsOf(flowWithTasks(mapping("Id"), task(type, [])))).toStrictEqual({ kind: "all", task: 1 })
})

test("without a task that says so, nothing is chosen", () => {
  expect(columnsOf(flowWithTasks(mapping("Id")))).toStrictEqual({
    kind: "open",
    columns: [{ field: "Id", tasks: [0], isChosen: false }],
  })
})

test("the columns stay the same object while the tasks do", () => {
  const draft = flowWithTasks(projection("Id"), mapping("Id"))
  expect(columnsOf({ ...draft, description: "Other." })).toBe(columnsOf(draft))
})
