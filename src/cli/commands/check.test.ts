import type { Log } from "sarif"
import { describe, expect } from "vitest"
import { check } from "#flow/check.ts"
import { type FlowDraft, objectAt } from "#flow/request.ts"
import { accounts, test } from "../fixture.ts"
import { sarifRules } from "../report/sarifRules.ts"

/** Nothing but one text is wrong with it, and no rule cares about that. */
const slanted: FlowDraft = {
  ...accounts,
  sourceFlowConfig: { ...objectAt(accounts, ["sourceFlowConfig"]), apiVersion: "v 1" },
}
const complaint = "API version cannot be empty or contain spaces."

test("a valid flow prints nothing but a summary", async ({ write, sluice }) => {
  await write("a.json", accounts)
  expect(await sluice("check", "a.json")).toStrictEqual({
    code: 0,
    out: "Checked 1 flow: no problems.\n",
    err: "",
  })
})

test("each problem is one line with its place in the text, in the order of the text", async ({
  write,
  sluice,
}) => {
  const { tasks: _, ...missing } = slanted
  await write("a.json", { ...missing, newer: 1 })
  expect(await sluice("check", "a.json")).toStrictEqual({
    code: 1,
    out: [
      "a.json:1:1: error: Flow settings: Tasks is required. [schema/required]",
      `a.json:14:5: error: Source, Salesforce: ${complaint} [schema/pattern]`,
      'a.json:29:3: warning: Flow settings, newer: "newer" is not a member Sluice knows here. It is kept and sent as it is. [schema/unknown-member]',
      "Checked 1 flow: 2 errors and 1 warning.",
      "If unknown members are an early spelling, sluice import makes a request of it.",
      "",
    ].join("\n"),
    err: "",
  })
})

test("warnings alone do not fail", async ({ write, sluice }) => {
  await write("a.json", { ...accounts, newer: 1 })
  expect(await sluice("check", "a.json")).toMatchObject({ code: 0 })
})

test("JSON has an entry for each file in the order given, an unreadable one among them", async ({
  write,
  sluice,
}) => {
  await write("a.json", slanted)
  await write("b.json", accounts)
  await write("c.json", '{ "flowName": }')
  const { code, out, err } = await sluice(
    "check",
    "--format",
    "json",
    "b.json",
    "c.json",
    "gone.json",
    "a.json",
  )
  expect(code).toBe(2)
  expect(err).toMatch(
    /^c\.json:1:15: error: A value is expected at line 1, column 15\..*\ngone\.json: error: There is no such file\.\n$/,
  )
  const unreadable = { path: "", severity: "error", code: "file/unreadable" }
  const expected = expect.stringContaining("A value is expected")
  expect(JSON.parse(out)).toStrictEqual([
    { file: "b.json", diagnostics: [] },
    {
      file: "c.json",
      diagnostics: [{ ...unreadable, message: expected }],
    },
    { file: "gone.json", diagnostics: [{ ...unreadable, message: "There is no such file." }] },
    {
      file: "a.json",
      diagnostics: [
        {
          path: "/sourceFlowConfig/apiVersion",
          severity: "error",
          code: "schema/pattern",
          message: complaint,
        },
      ],
    },
  ])
})

test("JSON says of a request what the check says, of its every member as it stands", async ({
  write,
  sluice,
}) => {
  const draft: FlowDraft = {
    ...accounts,
    description: null,
    tasks: [{ taskType: "Mapping", operator: "NO_OP" }],
  }
  await write("a.json", draft)
  const { out } = await sluice("check", "--format", "json", "a.json")
  const [{ diagnostics }] = JSON.parse(out)
  expect(diagnostics.map(({ code, message }: Record<string, string>) => [code, message])).toStrictEqual(
    check(draft).map(({ code, message }) => [code, message]),
  )
})

test("the standard input is a file named -", async ({ input, sluice }) => {
  input.text = JSON.stringify(slanted)
  expect(await sluice("check", "-")).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^-:1:\d+: error: Source, Salesforce: API version/),
  })
})

test("a byte order mark and Windows line ends move no place", async ({ write, sluice }) => {
  await write("a.json", `\uFEFF${JSON.stringify(slanted, null, 2).replaceAll("\n", "\r\n")}`)
  expect(await sluice("check", "a.json")).toMatchObject({
    out: expect.stringContaining("a.json:14:5: error"),
  })
})

describe("other spellings", () => {
  const described = { ...slanted, flowArn: "arn:aws:appflow:eu-west-1:1:flow/accounts", flowStatus: "Active" }

  test("are imported and then checked", async ({ write, sluice }) => {
    await write("a.json", described)
    expect(await sluice("check", "a.json")).toStrictEqual({
      code: 1,
      out: `a.json: error: Source, Salesforce: ${complaint} [schema/pattern]\nChecked 1 flow: 1 error.\n`,
      err: "",
    })
  })

  test("with several flows in a file name each", async ({ write, sluice }) => {
    await write("a.yaml", template)
    const { out } = await sluice("check", "a.yaml")
    expect(out).toContain("a.yaml (second): error: ")
    const { out: json } = await sluice("check", "--format", "json", "a.yaml")
    expect(JSON.parse(json)[0].diagnostics).toContainEqual(expect.objectContaining({ flow: "second" }))
  })

  test("tell what the import leaves open, unless the check tells it of the same place", async ({
    write,
    sluice,
  }) => {
    await write("a.yaml", templateOf("{ Ref: Lake }").replace("accounts\n", "accounts\n      KMSArn: key\n"))
    const { code, out } = await sluice("check", "--format", "json", "a.yaml")
    expect(code).toBe(0)
    const [{ diagnostics }] = JSON.parse(out)
    const paths = diagnostics.map(({ path }: { path: string }) => path)
    const bucket = "/destinationFlowConfigList/0/destinationConnectorProperties/S3/bucketName"
    expect(paths).toStrictEqual(["/KMSArn", bucket])
    expect(diagnostics[0]).toStrictEqual({
      path: "/KMSArn",
      severity: "warning",
      code: "import/repair",
      message: expect.stringContaining("set aside"),
    })
  })
})

test("what the import adds, a file in another spelling lacks", async ({ write, sluice }) => {
  const template = templateOf("lake").replace(
    "Map_all, SourceFields: []",
    "Map, SourceFields: [Id], DestinationField: id",
  )
  await write("a.yaml", template)
  expect(await sluice("check", "a.yaml")).toStrictEqual({
    code: 1,
    out: expect.stringMatching(
      /^a\.yaml: error: Task 1, Filter: .*projection.* \[import\/repair\]\nChecked 1 flow: 1 error\.\n$/,
    ),
    err: "",
  })
})

function templateOf(bucket: string): string {
  return `Resources:
  Accounts:
    Type: AWS::AppFlow::Flow
    Properties:
      FlowName: accounts
      TriggerConfig: { TriggerType: OnDemand }
      SourceFlowConfig:
        ConnectorType: Salesforce
        ConnectorProfileName: production
        SourceConnectorProperties: { Salesforce: { Object: Account } }
      DestinationFlowConfigList:
        - ConnectorType: S3
          DestinationConnectorProperties: { S3: { BucketName: ${bucket} } }
      Tasks: [{ TaskType: Map_all, SourceFields: [], ConnectorOperator: { Salesforce: NO_OP } }]
`
}

const template = `
Resources:
  First:
    Type: AWS::AppFlow::Flow
    Properties: { FlowName: first, Tasks: [] }
  Second:
    Type: AWS::AppFlow::Flow
    Properties: { FlowName: second, Tasks: [] }
`

describe("with a deployed flow", () => {
  const other = { ...accounts, flowName: "customers" }

  test("what cannot be changed is an error", async ({ write, sluice }) => {
    await write("deployed.json", { ...accounts, flowArn: "arn:aws:appflow:eu-west-1:1:flow/accounts" })
    await write("a.json", other)
    expect(await sluice("check", "--deployed", "deployed.json", "a.json")).toMatchObject({ code: 1 })
    expect(await sluice("check", "a.json")).toMatchObject({ code: 0 })
  })

  test("of several flows only the one of the same name is compared", async ({ write, sluice }) => {
    await write("deployed.json", accounts)
    await write("a.json", accounts)
    await write("b.json", other)
    expect(await sluice("check", "--deployed", "deployed.json", "a.json", "b.json")).toMatchObject({
      code: 0,
    })
  })

  test("that cannot be read nothing is checked", async ({ write, sluice }) => {
    await write("a.json", accounts)
    expect(await sluice("check", "--deployed", "gone.json", "a.json")).toStrictEqual({
      code: 2,
      out: "",
      err: "gone.json: error: There is no such file.\n",
    })
  })
})

describe("SARIF", () => {
  test("has each problem with its rule, its level and its place", async ({ write, sluice }) => {
    await write("a b.json", slanted)
    const { code, out } = await sluice("check", "--format", "sarif", "a b.json")
    const { version, runs }: Log = JSON.parse(out)
    expect([code, version]).toStrictEqual([1, "2.1.0"])
    const [{ tool, results, invocations } = { tool: undefined }] = runs
    expect(tool?.driver.rules).toStrictEqual(sarifRules)
    expect(invocations).toStrictEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }])
    const text = { text: complaint }
    expect(results).toStrictEqual([
      {
        ruleId: "schema/pattern",
        ruleIndex: sarifRules.findIndex(({ id }) => id === "schema/pattern"),
        level: "error",
        message: text,
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: expect.stringMatching(/^file:\/\/.*a%20b\.json$/) },
              region: { startLine: 14, startColumn: 5, endLine: 14, endColumn: 24 },
            },
            logicalLocations: [{ fullyQualifiedName: "accounts#/sourceFlowConfig/apiVersion" }],
          },
        ],
      },
    ])
  })

  test("has a notification for a file that cannot be read", async ({ write, sluice }) => {
    await write("a.json", '{ "flowName": }')
    const { code, out } = await sluice("check", "--format", "sarif", "a.json")
    const { runs }: Log = JSON.parse(out)
    expect(code).toBe(2)
    expect(runs[0]?.results).toStrictEqual([])
    expect(runs[0]?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: "error",
            locations: [{ physicalLocation: { region: { startLine: 1, startColumn: 15 } } }],
          },
        ],
      },
    ])
  })

  test("every rule says what it is about and where to read more", () => {
    for (const { id, shortDescription, helpUri } of sarifRules) {
      expect(id).toMatch(/^(schema|rule|import)\/[a-z0-9-]+$/)
      expect(shortDescription?.text).toMatch(/\.$/)
      expect(helpUri).toMatch(/^https:\/\//)
    }
    expect(new Set(sarifRules.map(({ id }) => id)).size).toBe(sarifRules.length)
  })
})
