import { describe, expect } from "vitest"
import { isTimeSince } from "../../e2e/clients/isTimeSince.ts"
import { requestFor, test } from "./fixture.ts"
import { listen } from "./listen.ts"

const seeds = [
  "salesforce-accounts-to-lake",
  "testFlow-newpayload",
  "testFlowGAnalytics",
  "testFlowZendesk",
  "testMarketo",
]
const newpayload = requestFor("testFlow-newpayload")
const rich = requestFor("salesforce-accounts-to-lake")

describe("protocol", () => {
  test("every answer is JSON of a stated length, with a request id of its own", async ({ call }) => {
    const answers = [
      await call("/list-flows", {}),
      await call("/describe-flow", { flowName: "nobody" }),
      await call("/no-such-operation", {}),
    ]
    expect(answers.map(({ status }) => status)).toStrictEqual([200, 404, 404])
    const ids = new Set(answers.map(({ headers }) => headers.get("x-amzn-RequestId")))
    expect(ids.size).toBe(3)
    for (const { headers, body } of answers) {
      expect(headers.get("content-type")).toBe("application/json")
      expect(headers.get("content-length")).toBe(String(Buffer.byteLength(JSON.stringify(body))))
    }
  })

  test("an unknown operation is refused by name", async ({ call }) => {
    const { headers, body } = await call("/no-such-operation", {})
    expect(headers.get("x-amzn-ErrorType")).toBe("UnknownOperationException")
    expect(body).toStrictEqual({ message: "Unknown operation." })
  })

  test("a post without a body is refused", async ({ call }) => {
    const { status, headers, body } = await call("/list-flows", "")
    expect([status, headers.get("x-amzn-ErrorType")]).toStrictEqual([400, "ValidationException"])
    expect(body).toStrictEqual({ message: "The request object must be non-null" })
  })

  test.for(["nonsense", "null", "[]", '"text"', "{", '{"flowName":}'])(
    "%j is no request",
    async (text, { call }) => {
      const { status, headers, body } = await call("/update-flow", text)
      expect([status, headers.get("x-amzn-ErrorType")]).toStrictEqual([400, "SerializationException"])
      expect(body).toStrictEqual({ message: "The request body must be a JSON object." })
    },
  )

  test.for(["localhost", "localhost:4641", "127.0.0.1:1", "[::1]:4641"])(
    "the host %s is ours",
    async (host, { call }) => {
      expect((await call("/list-flows", {}, { host })).status).toBe(200)
    },
  )

  test.for([
    "evil.test",
    "evil.test:4641",
    "127.0.0.1.evil.test",
    "localhost.evil.test",
    "192.168.1.7:4641",
    "",
  ])("the host %j is refused", async (host, { call }) => {
    const { status, headers } = await call("/list-flows", {}, { host })
    expect([status, headers.get("x-amzn-ErrorType")]).toStrictEqual([403, "AccessDeniedException"])
  })
})

describe("web pages", () => {
  test.for(["http://127.0.0.1:4641", "https://evil.test", "null"])(
    "of the origin %s are refused",
    async (origin, { call }) => {
      const { status, headers, body } = await call("/list-flows", {}, { origin })
      expect([status, headers.get("x-amzn-ErrorType"), body]).toStrictEqual([
        403,
        "AccessDeniedException",
        { message: "The local AppFlow does not answer web pages." },
      ])
    },
  )
})

test("over HTTP every answer has its length, a request id and the real time, whatever it is", async ({
  app,
}) => {
  const { url, close } = await listen(app.fetch, { host: "127.0.0.1", port: 0 })
  const askedAt = Date.now()
  const answers = await Promise.all([
    fetch(`${url}/list-flows`, { method: "POST", body: "{}" }),
    fetch(`${url}/update-flow`, { method: "POST", body: JSON.stringify(newpayload) }),
    fetch(`${url}/update-flow`, { method: "POST", body: "{" }),
    fetch(`${url}/nothing`),
    fetch(`${url}/list-flows`, { method: "POST", body: "{}", headers: { origin: "https://evil.test" } }),
  ])
  expect(answers.map(({ status }) => status)).toStrictEqual([200, 200, 400, 404, 403])
  for (const answer of answers) {
    const body = await answer.arrayBuffer()
    expect(answer.headers.get("content-length")).toBe(String(body.byteLength))
    expect(answer.headers.get("x-amzn-RequestId")).toMatch(/^[0-9a-f-]{36}$/)
    expect(isTimeSince(askedAt, answer.headers.get("date"))).toBe(true)
  }
  await close()
})

describe("list-flows", () => {
  test("lists what the picker needs, by name", async ({ call }) => {
    const { body } = await call("/list-flows", {})
    const flows = body.flows as Record<string, unknown>[]
    expect(flows.map(({ flowName }) => flowName)).toStrictEqual(seeds)
    expect(body.nextToken).toBeUndefined()
    expect(flows[4]).toStrictEqual({
      flowArn: "arn:aws:appflow:us-east-1:000000000000:flow/testMarketo",
      description: "TestFlow",
      flowName: "testMarketo",
      flowStatus: "Active",
      sourceConnectorType: "Marketo",
      destinationConnectorType: "S3",
      triggerType: "OnDemand",
      createdAt: Date.parse("2026-09-22T13:30:00Z") / 1000,
      lastUpdatedAt: Date.parse("2026-10-19T09:02:55Z") / 1000,
      createdBy: "arn:aws:iam::000000000000:user/local",
      lastUpdatedBy: "arn:aws:iam::000000000000:user/local",
      tags: { team: "marketing" },
    })
  })

  test.for([
    [1, [1, 1, 1, 1, 1]],
    [2, [2, 2, 1]],
    [5, [5]],
    [100, [5]],
  ] as const)("pages of %i hold each flow once", async ([maxResults, sizes], { call }) => {
    const pages: string[][] = []
    let nextToken: unknown = null
    do {
      const { body } = await call("/list-flows", { maxResults, nextToken })
      pages.push((body.flows as { flowName: string }[]).map(({ flowName }) => flowName))
      nextToken = body.nextToken
    } while (nextToken !== undefined)
    expect(pages.flat()).toStrictEqual(seeds)
    expect(pages.map(({ length }) => length)).toStrictEqual(sizes)
  })

  test.for([
    [0, "Member must have value greater than or equal to 1"],
    [101, "Member must have value less than or equal to 100"],
  ] as const)("a page of %i is refused", async ([maxResults, rule], { call }) => {
    const { status, headers, body } = await call("/list-flows", { maxResults })
    expect([status, headers.get("x-amzn-ErrorType")]).toStrictEqual([400, "ValidationException"])
    expect(body.message).toBe(
      `1 validation error detected: Value '${maxResults}' at 'maxResults' failed to satisfy constraint: ${rule}`,
    )
  })

  test("a token of somebody else's is refused", async ({ call }) => {
    expect((await call("/list-flows", { nextToken: "bm9uc2Vuc2U" })).body).toStrictEqual({
      message: "The nextToken is not valid.",
    })
  })
})

describe("describe-flow", () => {
  test("describes a flow with its configuration and what the service knows", async ({ call }) => {
    const { status, body } = await call("/describe-flow", { flowName: "testFlow-newpayload" })
    expect(status).toBe(200)
    expect(body).toStrictEqual({
      flowArn: "arn:aws:appflow:us-east-1:000000000000:flow/testFlow-newpayload",
      ...newpayload,
      flowStatus: "Active",
      createdAt: Date.parse("2026-09-14T08:12:31Z") / 1000,
      lastUpdatedAt: Date.parse("2026-09-14T08:12:31Z") / 1000,
      createdBy: "arn:aws:iam::000000000000:user/local",
      lastUpdatedBy: "arn:aws:iam::000000000000:user/local",
      tags: {},
      schemaVersion: 1,
    })
  })

  test("an unknown flow is not found", async ({ call }) => {
    const { status, headers, body } = await call("/describe-flow", { flowName: "nobody" })
    expect([status, headers.get("x-amzn-ErrorType")]).toStrictEqual([404, "ResourceNotFoundException"])
    expect(body).toStrictEqual({ message: "Flow with name: nobody does not exist." })
  })

  test("a flow must be named", async ({ call }) => {
    expect((await call("/describe-flow", {})).body).toStrictEqual({
      message:
        "1 validation error detected: Value null at 'flowName' failed to satisfy constraint: Member must not be null",
    })
  })
})

describe("update-flow", () => {
  test("replaces the configuration, and describes it in the order received", async ({ call, clock }) => {
    clock.now += 60.25
    const request = `{
      "newer": {"than": ["us", null, 1.50]},
      "tasks": ${JSON.stringify(newpayload.tasks)},
      "clientToken": "one",
      "flowStatus": "Deleted",
      "sourceFlowConfig": ${JSON.stringify(newpayload.sourceFlowConfig)},
      "destinationFlowConfigList": ${JSON.stringify(newpayload.destinationFlowConfigList)},
      "triggerConfig": {"triggerType": "OnDemand"},
      "__proto__": {"kept": true},
      "flowName": "testFlow-newpayload"
    }`
    expect((await call("/update-flow", request)).body).toStrictEqual({ flowStatus: "Active" })
    const { body } = await call("/describe-flow", { flowName: "testFlow-newpayload" })
    expect(Object.keys(body)).toStrictEqual([
      "flowArn",
      "newer",
      "tasks",
      "sourceFlowConfig",
      "destinationFlowConfigList",
      "triggerConfig",
      "__proto__",
      "flowName",
      "flowStatus",
      "createdAt",
      "lastUpdatedAt",
      "createdBy",
      "lastUpdatedBy",
      "tags",
      "schemaVersion",
    ])
    expect(body.newer).toStrictEqual({ than: ["us", null, 1.5] })
    expect(Object.getOwnPropertyDescriptor(body, "__proto__")?.value).toStrictEqual({ kept: true })
    expect(body.description).toBeUndefined()
    expect(body.flowStatus).toBe("Active")
    expect(body.schemaVersion).toBe(1)
    expect(body.lastUpdatedAt).toBe(clock.now)
    expect(body.createdAt).toBe(Date.parse("2026-09-14T08:12:31Z") / 1000)
  })

  test("every accepted update is recorded as its bytes came, and only those", async ({
    call,
    clock,
    store,
  }) => {
    const text = `\n${JSON.stringify({ ...newpayload, clientToken: "one", note: "Grüße" }, null, 3)}\t`
    await call("/update-flow", text)
    await call("/update-flow", text)
    await call("/update-flow", { ...newpayload, tasks: null })
    await call("/update-flow", newpayload)
    expect(await store.updates()).toStrictEqual([
      {
        flowName: "testFlow-newpayload",
        clientToken: "one",
        receivedAt: clock.now,
        body: new TextEncoder().encode(text),
        flowStatus: "Active",
      },
      {
        flowName: "testFlow-newpayload",
        clientToken: null,
        receivedAt: clock.now,
        body: new TextEncoder().encode(JSON.stringify(newpayload)),
        flowStatus: "Active",
      },
    ])
  })

  test("a change of tasks counts as a new schema, another order of members does not", async ({ call }) => {
    const [projection, first, second] = newpayload.tasks as Record<string, unknown>[]
    const turned = Object.fromEntries(Object.entries({ ...first }).reverse())
    await call("/update-flow", { ...newpayload, tasks: [projection, turned, second] })
    expect((await call("/describe-flow", { flowName: newpayload.flowName })).body.schemaVersion).toBe(1)
    await call("/update-flow", { ...newpayload, tasks: [projection, second, first] })
    const { body } = await call("/describe-flow", { flowName: newpayload.flowName })
    expect([body.schemaVersion, body.flowStatus]).toStrictEqual([2, "Active"])
  })

  test("a flow that gets a schedule is a draft until it is activated", async ({ call }) => {
    const scheduled = { Scheduled: { scheduleExpression: "rate(1days)" } }
    const request = {
      ...newpayload,
      triggerConfig: { triggerType: "Scheduled", triggerProperties: scheduled },
    }
    expect((await call("/update-flow", request)).body).toStrictEqual({ flowStatus: "Draft" })
    expect((await call("/update-flow", { ...request, description: "Daily" })).body).toStrictEqual({
      flowStatus: "Draft",
    })
    expect((await call("/update-flow", newpayload)).body).toStrictEqual({ flowStatus: "Active" })
  })

  test.for([
    "testFlow-newpayload",
    "testFlowZendesk",
    "testFlowGAnalytics",
    "testMarketo",
    "salesforce-accounts-to-lake",
  ])("%s sent back untouched stays as it is", async (flowName, { call }) => {
    const request = requestFor(flowName)
    const { body: before } = await call("/describe-flow", { flowName })
    expect((await call("/update-flow", request)).body).toStrictEqual({ flowStatus: "Active" })
    const { body: after } = await call("/describe-flow", { flowName })
    expect({ ...after, lastUpdatedAt: before.lastUpdatedAt }).toStrictEqual(before)
  })
})

describe("refused updates", () => {
  const cases: [title: string, request: Record<string, unknown>, message: string][] = [
    [
      "without tasks",
      { ...newpayload, tasks: null },
      "1 validation error detected: Value null at 'tasks' failed to satisfy constraint: Member must not be null",
    ],
    [
      "with nothing",
      {},
      "5 validation errors detected: " +
        ["flowName", "triggerConfig", "sourceFlowConfig", "destinationFlowConfigList", "tasks"]
          .map((member) => `Value null at '${member}' failed to satisfy constraint: Member must not be null`)
          .join("; "),
    ],
    [
      "with a schedule that is missing",
      { ...newpayload, triggerConfig: { triggerType: "Scheduled" } },
      "Update Flow request failed due to:[TriggerProps is required for Scheduled Trigger Type.]",
    ],
    [
      "with another source object",
      {
        ...newpayload,
        sourceFlowConfig: {
          connectorType: "Salesforce",
          sourceConnectorProperties: { Salesforce: { object: "Lead" } },
        },
      },
      "Do not update the object for the flow.",
    ],
    [
      "with another destination bucket",
      {
        ...newpayload,
        destinationFlowConfigList: [
          { connectorType: "S3", destinationConnectorProperties: { S3: { bucketName: "another-bucket" } } },
        ],
      },
      "Update Flow request failed due to:[Destination object for the destination connector can not be updated]",
    ],
    [
      "with another destination prefix",
      {
        ...rich,
        destinationFlowConfigList: [
          {
            connectorType: "S3",
            destinationConnectorProperties: {
              S3: { bucketName: "acme-sales-lake", bucketPrefix: "elsewhere" },
            },
          },
        ],
      },
      "Update Flow request failed due to:[Destination object for the destination connector can not be updated]",
    ],
    [
      "without a choice of columns",
      { ...newpayload, tasks: (newpayload.tasks as unknown[]).slice(1) },
      "Update Flow request failed due to:[Task Validation Error: You must specify a projection task or a MAP_ALL task]",
    ],
  ]

  test.for(cases)("%s", async ([, request, message], { call, store }) => {
    const { status, headers, body } = await call("/update-flow", request)
    expect([status, headers.get("x-amzn-ErrorType")]).toStrictEqual([400, "ValidationException"])
    expect(body).toStrictEqual({ message })
    expect(await store.updates()).toStrictEqual([])
  })

  test("of a flow that is not there", async ({ call }) => {
    const { headers } = await call("/update-flow", { ...newpayload, flowName: "nobody" })
    expect(headers.get("x-amzn-ErrorType")).toBe("ResourceNotFoundException")
  })

  test.for([{ tasks: {} }, { triggerConfig: [] }, { flowName: 7 }, { clientToken: 7 }])(
    "with %j",
    async (part, { call }) => {
      const { status, headers } = await call("/update-flow", { ...newpayload, ...part })
      expect([status, headers.get("x-amzn-ErrorType")]).toStrictEqual([400, "SerializationException"])
    },
  )

  test("leave the flow as it was", async ({ call }) => {
    const { body: before } = await call("/describe-flow", { flowName: newpayload.flowName })
    for (const [, request] of cases) await call("/update-flow", request)
    expect((await call("/describe-flow", { flowName: newpayload.flowName })).body).toStrictEqual(before)
  })
})
