import { describe, expect } from "vitest"
import { AuditFailure } from "../audit/audit.ts"
import { ask, type Fixture, test } from "../fixture.ts"
import type { RunPage } from "./contract.ts"

const onDemand = "testFlow-newpayload"
const scheduled = "salesforce-accounts-to-lake"

function post(proxy: Fixture["proxy"], path: string, headers: HeadersInit = {}) {
  return ask(proxy, path, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": "press-1", ...headers },
    body: "{}",
  })
}

async function runsOf(proxy: Fixture["proxy"], flowName: string): Promise<RunPage> {
  return (await ask(proxy, `/api/flows/${flowName}/runs`)).json()
}

describe("a flow that runs on demand", () => {
  test("runs once for one token, and its history tells of it", async ({ proxy }) => {
    expect(await runsOf(proxy, onDemand)).toStrictEqual({ runs: [], older: null })
    const first = await (await post(proxy, `/api/flows/${onDemand}/start`)).json()
    expect(first).toStrictEqual({ flowStatus: "Active", executionId: expect.any(String) })
    const again = await (await post(proxy, `/api/flows/${onDemand}/start`)).json()
    expect(again).toStrictEqual(first)
    expect(await runsOf(proxy, onDemand)).toStrictEqual({
      runs: [
        {
          executionId: first.executionId,
          status: "InProgress",
          startedAt: expect.any(Number),
          lastUpdatedAt: expect.any(Number),
          records: 0,
          bytesWritten: 0,
          refused: null,
          message: null,
        },
      ],
      older: null,
    })
  })

  test("lets a run be cancelled as long as it is in progress", async ({ proxy }) => {
    const { executionId } = await (await post(proxy, `/api/flows/${onDemand}/start`)).json()
    const path = `/api/flows/${onDemand}/runs/${executionId}/cancel`
    expect(await (await post(proxy, path)).json()).toStrictEqual({ isCancelling: true })
    expect(await (await post(proxy, path)).json()).toStrictEqual({ isCancelling: false })
    expect((await runsOf(proxy, onDemand)).runs.map(({ status }) => status)).toStrictEqual(["CancelStarted"])
  })

  test("cannot be deactivated: that is certain, and nothing was done", async ({ proxy }) => {
    const response = await post(proxy, `/api/flows/${onDemand}/stop`)
    expect([response.status, await response.json()]).toStrictEqual([
      400,
      {
        outcome: "rejected",
        name: "UnsupportedOperationException",
        message: `Flow with name: ${onDemand} runs on demand and cannot be deactivated.`,
        status: 400,
        requestId: expect.any(String),
      },
    ])
  })
})

describe("a flow that runs by itself", () => {
  test("is deactivated and activated", async ({ proxy }) => {
    const stopped = await (await post(proxy, `/api/flows/${scheduled}/stop`)).json()
    expect(stopped).toStrictEqual({ flowStatus: "Suspended", executionId: null })
    const started = await (await post(proxy, `/api/flows/${scheduled}/start`)).json()
    expect(started).toStrictEqual({ flowStatus: "Active", executionId: null })
  })
})

describe("the audit log", () => {
  const about = {
    principal: { sub: "local", issuer: "local" },
    sourceIp: "127.0.0.1",
    mode: "local",
    accountId: null,
    region: "us-east-1",
  }
  const ended = {
    event: "outcome",
    outcome: "applied",
    attempts: 1,
    awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    ms: expect.any(Number),
  }

  test("has an intent and an outcome of each start, stop and cancellation", async ({ proxy, audited }) => {
    const { executionId } = await (await post(proxy, `/api/flows/${onDemand}/start`)).json()
    await post(proxy, `/api/flows/${onDemand}/runs/${executionId}/cancel`)
    await post(proxy, `/api/flows/${onDemand}/runs/${executionId}/cancel`)
    await post(proxy, `/api/flows/${scheduled}/stop`)
    await post(proxy, `/api/flows/${onDemand}/stop`)
    const start = { ...about, act: "start", flowName: onDemand, clientToken: "press-1" }
    const cancel = { ...about, act: "cancel", flowName: onDemand, executionId }
    const stop = { ...about, act: "stop", flowName: scheduled }
    const stopOther = { ...stop, flowName: onDemand }
    const intent = { event: "intent" }
    expect(audited).toStrictEqual([
      { ...start, ...intent },
      { ...start, ...ended },
      { ...cancel, ...intent },
      { ...cancel, ...ended },
      { ...cancel, ...intent },
      { ...cancel, ...ended, outcome: "already" },
      { ...stop, ...intent },
      { ...stop, ...ended },
      { ...stopOther, ...intent },
      { ...stopOther, ...ended, outcome: "rejected", errorName: "UnsupportedOperationException" },
    ])
  })

  test.for(["/start", "/stop", "/runs/1/cancel"])(
    "of %s notes that its outcome is unknown",
    async (path, { stubbed }) => {
      const audited: unknown[] = []
      const { proxyWith } = await stubbed(() => new Response("<html>", { status: 502 }))
      const proxy = proxyWith({ audit: { write: async (entry) => void audited.push(entry) } })
      await post(proxy, `/api/flows/a${path}`)
      expect(audited).toMatchObject([
        { event: "intent" },
        { event: "outcome", outcome: "unknown", attempts: 3, errorName: "UnreadableAnswer" },
      ])
    },
  )

  test.for(["/start", "/stop", "/runs/1/cancel"])(
    "that cannot be written stops %s before AppFlow is asked",
    async (path, { stubbed }) => {
      const { proxyWith, calls } = await stubbed(() => Response.json({}))
      const audit = { write: () => Promise.reject(new AuditFailure("full")) }
      const response = await post(proxyWith({ audit }), `/api/flows/a${path}`)
      expect([response.status, await response.json()]).toStrictEqual([
        503,
        {
          outcome: "rejected",
          wasSent: false,
          name: "AuditUnavailable",
          message: "The audit log cannot be written, so nothing was sent to AppFlow.",
          status: 503,
          requestId: null,
        },
      ])
      expect(calls).toStrictEqual([])
    },
  )
})

test("older runs come page by page", async ({ stubbed }) => {
  const inputs: unknown[] = []
  const { proxy } = await stubbed(async (request) => {
    inputs.push(await request.json())
    const errorInfo = { putFailuresCount: 2, executionMessage: "Refused." }
    return Response.json({
      flowExecutions: [
        { executionId: "1", executionStatus: "Newer", executionResult: { errorInfo } },
        { startedAt: 1_790_000_000.5 },
      ],
      nextToken: "2 & 3",
    })
  })
  const none = {
    executionId: "",
    status: null,
    startedAt: null,
    lastUpdatedAt: null,
    records: null,
    bytesWritten: null,
    refused: null,
    message: null,
  }
  const page = await (await ask(proxy, "/api/flows/a/runs?after=1%20%26%202")).json()
  expect(page).toStrictEqual({
    runs: [
      { ...none, executionId: "1", status: "Newer", refused: 2, message: "Refused." },
      { ...none, startedAt: 1_790_000_000.5 },
    ],
    older: "2 & 3",
  })
  expect(inputs).toStrictEqual([{ flowName: "a", maxResults: 50, nextToken: "1 & 2" }])
})

test.for(["/start", "/stop", "/runs/1/cancel"])(
  "an answer that tells nothing of %s leaves it unknown",
  async (path, { stubbed }) => {
    const { proxy } = await stubbed(() => new Response("<html>", { status: 502 }))
    const response = await post(proxy, `/api/flows/a${path}`)
    expect([response.status, (await response.json()).outcome]).toStrictEqual([502, "unknown"])
  },
)

test.for(["", "ü", "x".repeat(257)])("a start with the token %j is refused", async (token, { stubbed }) => {
  const { proxy, calls } = await stubbed(() => Response.json({}))
  const headers = { "idempotency-key": token }
  const response = await post(proxy, "/api/flows/a/start", headers)
  expect([response.status, (await response.json()).name]).toStrictEqual([400, "BadRequest"])
  expect(calls).toStrictEqual([])
})

test("only JSON starts, stops and cancels", async ({ stubbed }) => {
  const { proxy, calls } = await stubbed(() => Response.json({}))
  for (const path of ["/start", "/stop", "/runs/1/cancel"]) {
    const response = await post(proxy, `/api/flows/a${path}`, { "content-type": "text/plain" })
    expect(response.status).toBe(415)
  }
  expect(calls).toStrictEqual([])
})
