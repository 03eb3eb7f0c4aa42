import { describe, expect } from "vitest"
import { accounts, test } from "../fixture.ts"

const described = {
  flowArn: "arn:aws:appflow:eu-west-1:1:flow/accounts",
  ...accounts,
  description: null,
  flowStatus: "Active",
}

test("the request goes to the standard output, the report beside it", async ({ write, sluice }) => {
  await write("a.json", described)
  const { code, out, err } = await sluice("import", "a.json")
  expect(code).toBe(0)
  expect(JSON.parse(out)).toStrictEqual(accounts)
  expect(err).toMatch(
    /^a\.json: DescribeFlow output, flow "accounts": 3 repairs\.\n( {2}info: \/\w+: .+\n){3}$/,
  )
})

test("the report tells the gravest first", async ({ write, sluice }) => {
  await write("a.json", { ...described, useDefaultEncryption: false })
  const { err } = await sluice("import", "a.json")
  const severities = Array.from(err.matchAll(/^ {2}(\w+):/gm), ([, severity]) => severity)
  expect(severities).toStrictEqual(["warning", "info", "info", "info"])
})

test("what needs no repair is imported as it is", async ({ write, sluice }) => {
  await write("a.json", accounts)
  expect(await sluice("import", "a.json")).toStrictEqual({
    code: 0,
    out: `${JSON.stringify(accounts, null, 2)}\n`,
    err: 'a.json: UpdateFlow request, flow "accounts": 0 repairs.\n',
  })
})

describe("a template with several flows", () => {
  const template = `
Resources:
  First:
    Type: AWS::AppFlow::Flow
    Properties: { FlowName: first, Tasks: [] }
  Second:
    Type: AWS::AppFlow::Flow
    Properties: { FlowName: second, Tasks: [] }
`

  test("asks for a choice", async ({ write, sluice }) => {
    await write("a.yaml", template)
    expect(await sluice("import", "a.yaml")).toStrictEqual({
      code: 2,
      out: "",
      err: "a.yaml: error: The file has several flows: first, second. Choose one with --flow NAME.\n",
    })
  })

  test("gives the one that is chosen", async ({ write, sluice }) => {
    await write("a.yaml", template)
    const { code, out } = await sluice("import", "--flow", "second", "a.yaml")
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ flowName: "second" })
  })

  test("has not the one that is chosen", async ({ write, sluice }) => {
    await write("a.yaml", template)
    expect(await sluice("import", "--flow", "third", "a.yaml")).toMatchObject({
      code: 2,
      err: 'a.yaml: error: The file has not exactly one flow "third". It has first, second.\n',
    })
  })
})

test("a file that cannot be read does not keep the others from being imported", async ({ write, sluice }) => {
  await write("a.json", accounts)
  const { code, out, err } = await sluice("import", "gone.json", "a.json")
  expect(code).toBe(2)
  expect(JSON.parse(out)).toStrictEqual(accounts)
  expect(err).toContain("gone.json: error: There is no such file.\n")
})
