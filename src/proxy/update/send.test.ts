import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { AppflowClient } from "@aws-sdk/client-appflow"
import { describe, expect } from "vitest"
import { localAppFlowClient } from "../appflow/localAppFlowClient.ts"
import { ask, onUpdate, put, test } from "../fixture.ts"
import { send as sendUntil } from "./send.ts"

const update = { flowName: "a", clientToken: "t", text: '{"flowName":"a","clientToken":"t"}' }

function send(appflow: AppflowClient, sent: typeof update) {
  return sendUntil(appflow, sent, AbortSignal.timeout(10_000))
}

function updatesIn(calls: readonly Request[]): Request[] {
  return calls.filter(({ url }) => new URL(url).pathname === "/update-flow")
}

function refusal(
  status: number,
  type: string | undefined,
  body = '{"message":"AppFlow says no."}',
): Response {
  const headers = { "x-amzn-RequestId": "id-1", ...(type !== undefined && { "x-amzn-ErrorType": type }) }
  return new Response(body, { status, headers })
}

test("the body and its length are ours, and signed", async ({ stubbed }) => {
  let seen: unknown
  const { appflow } = await stubbed(async (request) => {
    const { headers } = request
    seen = {
      path: new URL(request.url).pathname,
      length: headers.get("content-length"),
      text: await request.text(),
    }
    expect(headers.get("authorization")).toMatch(
      /^AWS4-HMAC-SHA256 Credential=local\/\d{8}\/us-east-1\/appflow\/aws4_request/,
    )
    return Response.json({ flowStatus: "Active" }, { headers: { "x-amzn-RequestId": "id-1" } })
  })
  const text = '{ "flowName": "a", "newer": null, "description": "ü" }'
  expect(await send(appflow, { ...update, text })).toStrictEqual({
    outcome: "applied",
    attempts: 1,
    flowStatus: "Active",
    requestId: "id-1",
  })
  expect(seen).toStrictEqual({ path: "/update-flow", length: String(Buffer.byteLength(text)), text })
})

describe("a refusal in AppFlow's words", () => {
  test.for([
    [400, "ValidationException"],
    [400, "ConnectorServerException"],
    [401, "ConnectorAuthenticationException"],
    [402, "ServiceQuotaExceededException"],
    [403, "AccessDeniedException"],
    [403, "ExpiredTokenException"],
    [404, "ResourceNotFoundException"],
    [409, "ConflictException"],
    [400, "SomethingNewerException"],
  ] as const)("%i %s", async ([status, name], { stubbed }) => {
    const { proxy, calls } = await stubbed(onUpdate(() => refusal(status, name)))
    const response = await put(proxy, "a", '{"flowName":"a"}')
    expect([response.status, await response.json()]).toStrictEqual([
      status,
      { outcome: "rejected", wasSent: true, name, message: "AppFlow says no.", status, requestId: "id-1" },
    ])
    expect(updatesIn(calls)).toHaveLength(1)
  })
})

describe("an outcome nobody can know", () => {
  test("500 after three attempts", async ({ stubbed }) => {
    const { proxy, calls } = await stubbed(onUpdate(() => refusal(500, "InternalServerException")))
    const response = await put(proxy, "a", '{"flowName":"a"}')
    expect([response.status, await response.json()]).toStrictEqual([
      502,
      {
        outcome: "unknown",
        name: "InternalServerException",
        message: "AppFlow says no.",
        status: 500,
        requestId: "id-1",
        found: "as before",
      },
    ])
    const attempts = updatesIn(calls)
    expect(attempts).toHaveLength(3)
    expect(new Set(attempts.map((call) => call.headers.get("amz-sdk-invocation-id"))).size).toBe(1)
  })

  test("throttled to the end", async ({ stubbed }) => {
    const { appflow, calls } = await stubbed(() => refusal(429, "ThrottlingException"))
    expect(await send(appflow, update)).toMatchObject({
      outcome: "unknown",
      name: "ThrottlingException",
      status: 429,
    })
    expect(calls).toHaveLength(3)
  })

  test("refused, but only after an attempt that may have been applied", async ({ stubbed }) => {
    const { appflow, calls } = await stubbed(() =>
      calls.length === 1 ? refusal(500, "InternalServerException") : refusal(403, "ExpiredTokenException"),
    )
    expect(await send(appflow, update)).toMatchObject({
      outcome: "unknown",
      name: "ExpiredTokenException",
      status: 403,
    })
  })

  test.for([
    [200, "{}", "it does not tell the flow's status."],
    [200, '{"flowStatus":7}', "it does not tell the flow's status."],
    [200, "", "it does not tell the flow's status."],
    [200, "<html>Welcome to the hotel</html>", "it is not what AppFlow answers (HTTP status 200)."],
    [200, '{"flowStatus":"Act', "it is not what AppFlow answers (HTTP status 200)."],
    [403, "<html>Forbidden</html>", "it is not what AppFlow answers (HTTP status 403)."],
  ] as const)("an answer %i %j", async ([status, body, reason], { stubbed }) => {
    const { appflow } = await stubbed(() => refusal(status, undefined, body))
    expect(await send(appflow, update)).toStrictEqual({
      outcome: "unknown",
      name: "UnreadableAnswer",
      message: `The answer cannot be read: ${reason}`,
      status,
      requestId: "id-1",
      attempts: 1,
    })
  })

  test("AppFlow is not there", async () => {
    const gone = createServer()
    await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve))
    const { port } = gone.address() as AddressInfo
    await new Promise((resolve) => gone.close(resolve))
    const appflow = localAppFlowClient(`http://127.0.0.1:${port}`)
    expect(await send(appflow, update)).toStrictEqual({
      outcome: "unknown",
      name: "NoAnswer",
      message: `AppFlow did not answer (connect ECONNREFUSED 127.0.0.1:${port}).`,
      status: null,
      requestId: null,
      attempts: 3,
    })
    appflow.destroy()
  })

  test("the connection breaks every time", async () => {
    let attempts = 0
    const breaking = createServer((request) => {
      attempts++
      request.socket.destroy()
    })
    await new Promise<void>((resolve) => breaking.listen(0, "127.0.0.1", resolve))
    const { port } = breaking.address() as AddressInfo
    const appflow = localAppFlowClient(`http://127.0.0.1:${port}`)
    expect(await send(appflow, update)).toMatchObject({ outcome: "unknown", name: "NoAnswer", status: null })
    expect(attempts).toBe(3)
    appflow.destroy()
    breaking.close()
  })
})

test.for([
  ["/api/flows", "it is not what AppFlow answers (HTTP status 200)"],
  ["/api/flows/a", "it describes no flow"],
] as const)(
  "what cannot be read at %s is a failure with a status of its own",
  async ([path, reason], { stubbed }) => {
    const { proxy } = await stubbed(() => refusal(200, undefined, "<html></html>"))
    const response = await ask(proxy, path)
    expect([response.status, await response.json()]).toStrictEqual([
      502,
      {
        name: "UnreadableAnswer",
        message: `The answer cannot be read: ${reason}.`,
        status: 200,
        requestId: "id-1",
      },
    ])
  },
)
