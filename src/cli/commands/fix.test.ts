import { describe, expect } from "vitest"
import { type JsonObject, listAt } from "#flow/request.ts"
import { accounts, test } from "../fixture.ts"

const [projection, mapId] = listAt(accounts, ["tasks"])

/** Lacks the projection that AppFlow demands, and has a member and an indentation of its own. */
const text = `{
    "newer":   1,
    "flowName": "accounts",
    "triggerConfig": { "triggerType": "OnDemand" },
    "sourceFlowConfig": ${JSON.stringify(accounts.sourceFlowConfig)},
    "destinationFlowConfigList": ${JSON.stringify(accounts.destinationFlowConfigList)},
    "tasks": [
        ${JSON.stringify(mapId)}
    ]
}
`
const fixedFlow: JsonObject = { newer: 1, ...accounts }

describe("of a single file", () => {
  test("the fixed flow is printed and the file stays", async ({ write, read, sluice }) => {
    await write("a.json", text)
    const { code, out, err } = await sluice("fix", "a.json")
    expect(code).toBe(0)
    expect(JSON.parse(out)).toStrictEqual({ ...fixedFlow, tasks: [projectionOf(out), mapId] })
    expect(err).toMatch(
      /^a\.json: fixed: .+ \[rule\/projection-required\]\na\.json: 1 problem fixed, no errors left\.\n$/,
    )
    expect(await read("a.json")).toBe(text)
  })

  test("what is printed has only the changed places changed", async ({ write, sluice }) => {
    await write("a.json", text)
    const { out } = await sluice("fix", "a.json")
    const untouched = text.slice(0, text.indexOf('"tasks"'))
    expect(out.startsWith(untouched)).toBe(true)
    expect(out).toContain(JSON.stringify(mapId))
  })

  test("errors without a fix are counted", async ({ write, sluice }) => {
    await write("a.json", { ...accounts, flowName: "" })
    expect(await sluice("fix", "a.json")).toMatchObject({
      code: 1,
      err: expect.stringMatching(/1 error left\.\n$/),
    })
  })
})

function projectionOf(out: string): unknown {
  return { ...(projection as object), sourceFields: JSON.parse(out).tasks[0].sourceFields }
}

test("a fix that is needed in many places is told once", async ({ write, sluice }) => {
  const astray = { ...(mapId as object), connectorOperator: { S3: "NO_OP" } }
  await write("a.json", {
    ...accounts,
    tasks: [projection ?? null, astray, { ...astray, destinationField: "again" }],
  })
  expect((await sluice("fix", "a.json")).err).toBe(
    "a.json: fixed: Move the operator to Salesforce [rule/operator-key], 2 times\n" +
      "a.json: 2 problems fixed, no errors left.\n",
  )
})

test("of several files it is told what would change", async ({ write, read, sluice }) => {
  await write("a.json", text)
  await write("b.json", accounts)
  const { code, out, err } = await sluice("fix", "a.json", "b.json")
  expect([code, err]).toStrictEqual([0, ""])
  expect(out).toMatch(
    /^a\.json: fixable: .+\na\.json: 1 problem fixable, no errors left\.\nb\.json: 0 problems fixable, no errors left\.\n$/,
  )
  expect(await read("a.json")).toBe(text)
})

describe("--write", () => {
  test("changes the file, and a second time nothing", async ({ write, read, sluice }) => {
    await write("a.json", `\uFEFF${text.replaceAll("\n", "\r\n")}`)
    const { out: printed } = await sluice("fix", "a.json")
    expect(await sluice("fix", "--write", "a.json")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/a\.json: 1 problem fixed, no errors left\.\n$/),
      err: "",
    })
    const written = await read("a.json")
    expect(written).toBe(printed)
    expect(written.startsWith('\uFEFF{\r\n    "newer":   1,\r\n')).toBe(true)
    expect(await sluice("fix", "--write", "a.json")).toStrictEqual({
      code: 0,
      out: "a.json: 0 problems fixed, no errors left.\n",
      err: "",
    })
    expect(await read("a.json")).toBe(written)
  })

  test("leaves a flow in another spelling alone", async ({ write, read, sluice }) => {
    const described = JSON.stringify({ ...accounts, flowArn: "arn:aws:appflow:eu-west-1:1:flow/accounts" })
    await write("a.json", described)
    expect(await sluice("fix", "--write", "a.json")).toStrictEqual({
      code: 2,
      out: "",
      err: "a.json: error: --write changes UpdateFlow requests only, and this is a DescribeFlow output. Make a request of it with sluice import.\n",
    })
    expect(await read("a.json")).toBe(described)
  })

  test("goes on with the other files after one that is not there", async ({ write, read, sluice }) => {
    await write("b.json", text)
    const { code, out, err } = await sluice("fix", "--write", "gone.json", "b.json")
    expect([code, err]).toStrictEqual([2, "gone.json: error: There is no such file.\n"])
    expect(out).toContain("b.json: 1 problem fixed")
    expect(await read("b.json")).not.toBe(text)
  })

  test("of the standard input is refused", async ({ input, sluice }) => {
    input.text = text
    expect(await sluice("fix", "--write", "-")).toStrictEqual({
      code: 2,
      out: "",
      err: "-: error: The standard input cannot be written to. Leave out --write to have the flow printed.\n",
    })
  })
})
