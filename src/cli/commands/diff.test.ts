import { describe, expect } from "vitest"
import { listAt } from "#flow/request.ts"
import { accounts, test } from "../fixture.ts"

const [projection, mapId] = listAt(accounts, ["tasks"])
const renamed = {
  ...accounts,
  description: "Copies accounts.",
  tasks: [{ ...(mapId as object), destinationField: "account_id" }, projection ?? null],
}

test("another spelling of the same flow is no difference", async ({ write, sluice }) => {
  await write("old.json", accounts)
  await write("new.json", {
    ...accounts,
    flowArn: "arn:aws:appflow:eu-west-1:1:flow/accounts",
    triggerConfig: { triggerType: "OnDemand", triggerProperties: {} },
    tasks: listAt(accounts, ["tasks"]).toReversed(),
  })
  expect(await sluice("diff", "old.json", "new.json")).toStrictEqual({
    code: 0,
    out: "No difference in meaning.\n",
    err: "",
  })
  expect(await sluice("diff", "--format", "json", "old.json", "new.json")).toStrictEqual({
    code: 0,
    out: "[]\n",
    err: "",
  })
})

test("a request is compared as it stands, not as an import would mend it", async ({ write, sluice }) => {
  await write("old.json", accounts)
  await write("new.json", { ...accounts, tasks: [mapId ?? null] })
  expect(await sluice("diff", "old.json", "new.json")).toStrictEqual({
    code: 1,
    out: "- Removed: Task Filter: Read Id.\n1 difference.\n",
    err: "",
  })
})

test("each difference is a sentence", async ({ write, sluice }) => {
  await write("old.json", accounts)
  await write("new.json", renamed)
  expect(await sluice("diff", "old.json", "new.json")).toStrictEqual({
    code: 1,
    out: [
      '~ Task 1, Map (Id): Destination field changed from "id" to "account_id".',
      '+ Description added: "Copies accounts."',
      "2 differences.",
      "",
    ].join("\n"),
    err: "",
  })
})

test("in JSON each difference has its place in the new file", async ({ write, sluice }) => {
  await write("old.json", accounts)
  await write("new.json", renamed)
  const { code, out } = await sluice("diff", "--format", "json", "old.json", "new.json")
  expect(code).toBe(1)
  expect(JSON.parse(out)).toStrictEqual([
    {
      path: "/tasks/0/destinationField",
      kind: "changed",
      before: "id",
      after: "account_id",
      sentence: 'Task 1, Map (Id): Destination field changed from "id" to "account_id".',
    },
    {
      path: "/description",
      kind: "added",
      after: "Copies accounts.",
      sentence: 'Description added: "Copies accounts."',
    },
  ])
})

describe("a file that cannot be compared", () => {
  test("is named, both of them if need be", async ({ sluice }) => {
    expect(await sluice("diff", "old.json", "new.json")).toStrictEqual({
      code: 2,
      out: "",
      err: "old.json: error: There is no such file.\nnew.json: error: There is no such file.\n",
    })
  })
})
