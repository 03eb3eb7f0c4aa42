import { AppflowClient } from "@aws-sdk/client-appflow"
import { afterEach, beforeEach, expect, vi } from "vitest"
import { sdkPatience } from "./appflow/sdkPatience.ts"
import { askBare, onUpdate, put, test, testGuard, testToken } from "./fixture.ts"
import { tokenHeader } from "./guard/identify/localToken.ts"

const canary = "CANARY7f3a"
const printed: string[] = []

beforeEach(() => {
  printed.length = 0
  for (const name of [
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "SLUICE_SECRET_ACCESS_KEY",
  ]) {
    vi.stubEnv(name, `${canary}-${name}`)
  }
  for (const output of [process.stdout, process.stderr]) {
    vi.spyOn(output, "write").mockImplementation((chunk) => printed.push(String(chunk)) > 0)
  }
  for (const method of ["log", "info", "warn", "error", "debug"] as const) {
    vi.spyOn(console, method).mockImplementation(
      (...said) => void printed.push(said.map(inspected).join(" ")),
    )
  }
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** All that the console would write of it, and more. */
function inspected(value: unknown): string {
  if (!(value instanceof Error)) return String(value)
  return JSON.stringify({
    ...value,
    message: value.message,
    stack: value.stack,
    cause: inspected(value.cause),
  })
}

/** An answer of AppFlow that is an error in each of the ways there are. */
const failures: Record<string, () => Response | Promise<Response>> = {
  html: () => new Response("<html>captive portal</html>"),
  "broken JSON": () => new Response('{"flowStatus":'),
  empty: () => new Response(null, { status: 204 }),
  "an error of the server": () => Promise.reject(new Error("broken")),
  "a redirection": () => new Response(null, { status: 302, headers: { location: "http://127.0.0.1:1/" } }),
  ...Object.fromEntries(
    [
      [400, "ValidationException"],
      [400, "ConnectorServerException"],
      [400, "UnsupportedOperationException"],
      [401, "ConnectorAuthenticationException"],
      [402, "ServiceQuotaExceededException"],
      [403, "AccessDeniedException"],
      [403, "ExpiredTokenException"],
      [403, "InvalidSignatureException"],
      [403, "UnrecognizedClientException"],
      [403, "IncompleteSignatureException"],
      [404, "ResourceNotFoundException"],
      [409, "ConflictException"],
      [500, "InternalServerException"],
      [503, "ServiceUnavailable"],
      [418, undefined],
    ].map(([status, type]) => [
      `${status} ${type}`,
      () => {
        const headers = type === undefined ? {} : { "x-amzn-ErrorType": String(type) }
        return Response.json({ message: "No." }, { status: Number(status), headers })
      },
    ]),
  ),
}

function clientOf(endpoint: string): AppflowClient {
  return new AppflowClient({
    ...sdkPatience,
    region: "us-east-1",
    endpoint,
    maxAttempts: 1,
    credentials: {
      accessKeyId: `${canary}-id`,
      secretAccessKey: `${canary}-secret`,
      sessionToken: `${canary}-session`,
    },
  })
}

test("S4: no secret is in any answer or any log, on more than a hundred ways to fail", {
  timeout: 120_000,
}, async ({ stubbed }) => {
  let answer: () => Response | Promise<Response> = () => Response.json({})
  const { appflow: stub, calls } = await stubbed(() => answer())
  const endpoint = await stub.config.endpoint?.()
  const appflow = clientOf(`http://${endpoint?.hostname}:${endpoint?.port}`)
  const { proxyWith: onlyUpdatesFail } = await stubbed(onUpdate(() => answer()))
  const own = { host: "127.0.0.1:4640", [tokenHeader]: testToken }
  const secrets = { cookie: `${canary}-cookie`, authorization: `Bearer ${canary}.bearer` }
  const guard = testGuard
  const { proxyWith } = await stubbed(() => answer())
  const proxy = proxyWith({ clientFor: () => appflow, guard })
  const told: string[] = []
  let paths = 0
  async function hear(what: Promise<Response>) {
    const response = await what
    told.push(JSON.stringify([...response.headers]), await response.text())
    paths++
  }

  for (const failure of Object.values(failures)) {
    answer = failure
    await hear(askBare(proxy, "/api/flows", { headers: own }))
    await hear(askBare(proxy, "/api/flows/a", { headers: { ...own, ...secrets } }))
    await hear(put(proxy, "a", '{"flowName":"a"}', { "if-match": "x", ...secrets }))
    const sending = onlyUpdatesFail({ guard })
    await hear(put(sending, "a", '{"flowName":"a","description":"new"}', secrets))
  }
  // The log notes by what name it was asked, and for whose page: no secret, and not told to whoever asks.
  const foreign = "foreign.test"
  const wrong = { host: "127.0.0.1:4640", [tokenHeader]: `${canary}-token` }
  for (const path of [
    "/api/session",
    "/api/flows",
    "/api/flows/a",
    "/api/sends/x",
    "/api/nothing",
    "/metrics",
    "/",
    "/x",
  ]) {
    await hear(askBare(proxy, path, { headers: { ...wrong, ...secrets } }))
    await hear(askBare(proxy, path, { headers: { ...own, ...secrets, host: foreign } }))
    await hear(askBare(proxy, path, { headers: { ...own, ...secrets, origin: `http://${foreign}` } }))
    await hear(
      askBare(proxy, path, { method: "POST", headers: { ...own, "content-type": canary }, body: canary }),
    )
  }

  // An error of our own that carries what an error of the SDK carries.
  const broken = Object.assign(new Error("broken"), {
    $response: { req: { _header: `${canary}-header` } },
    cause: new Error("inner", { cause: `${canary}-cause` }),
  })
  const audit = { write: () => Promise.reject(broken) }
  answer = () => Response.json({ flowStatus: "Active" })
  await hear(put(onlyUpdatesFail({ guard, audit }), "a", '{"flowName":"a","description":"new"}'))

  expect(paths).toBeGreaterThan(100)
  expect(calls[0]?.headers.get("x-amz-security-token")).toContain(canary)
  expect(printed.join("\n")).toContain("Sluice failed: Error: broken")
  expect(printed.join("\n")).not.toContain(canary)
  expect(told.join("\n")).not.toContain(canary)
  expect(told.join("\n")).not.toContain(testToken)
  expect(told.join("\n")).not.toContain(foreign)
  appflow.destroy()
})
