import { handle, type LambdaEvent } from "hono/aws-lambda"
import { exportJWK, generateKeyPair, SignJWT } from "jose"
import { describe, expect, vi } from "vitest"
import { listen } from "#local-appflow/listen.ts"
import { deployed, onUpdate, test } from "../fixture.ts"
import { createLambdaApp } from "./lambdaApp.ts"

const keys = await generateKeyPair("ES256")
const environment = {
  AWS_REGION: "eu-central-1",
  SLUICE_AWS: "true",
  SLUICE_AUTH: "jwt",
  SLUICE_JWT_ISSUER: "https://issuer.test",
  SLUICE_JWT_AUDIENCE: "sluice",
  SLUICE_JWT_JWKS: "http://127.0.0.1:1/jwks",
  SLUICE_ORIGINS: "https://sluice.test",
}

/** A request as an HTTP API of an API gateway hands it on. */
function eventOf(method: string, path: string, headers: Record<string, string>, body?: string): LambdaEvent {
  const http = { method, path, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "test" }
  return {
    version: "2.0",
    rawPath: path,
    rawQueryString: "",
    headers: { host: "sluice.test", "content-type": "application/json", ...headers },
    body: body ?? null,
    isBase64Encoded: false,
    requestContext: { domainName: "sluice.test", http },
  } as unknown as LambdaEvent
}

test("AWS Lambda reads and updates for somebody who is signed in, and for nobody else", async ({
  stubbed,
}) => {
  const { appflow, calls } = await stubbed(onUpdate(() => Response.json({ flowStatus: "Active" })))
  const published = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: "a", alg: "ES256" }] }
  const jwks = await listen(() => Response.json(published), { host: "127.0.0.1", port: 0 })
  const app = createLambdaApp({ ...environment, SLUICE_JWT_JWKS: `${jwks.url}/jwks` }, () => () => appflow)
  const handler = handle(app)
  const token = await new SignJWT({ sub: "ada" })
    .setProtectedHeader({ alg: "ES256", kid: "a" })
    .setIssuer("https://issuer.test")
    .setAudience("sluice")
    .setExpirationTime("5 min")
    .sign(keys.privateKey)
  const authorization = `Bearer ${token}`
  const printed = vi.spyOn(process.stdout, "write").mockImplementation((_, done) => {
    if (typeof done === "function") (done as () => void)()
    return true
  })

  expect(await handler(eventOf("GET", "/api/flows/a", {}))).toMatchObject({ statusCode: 401 })
  const elsewhere = eventOf("GET", "/api/flows/a", { authorization, host: "evil.test" })
  expect(await handler(elsewhere)).toMatchObject({ statusCode: 403 })
  expect(calls).toHaveLength(0)

  const read = await handler(eventOf("GET", "/api/flows/a", { authorization }))
  expect(read).toMatchObject({ statusCode: 200 })
  expect(JSON.parse(read.body)).toMatchObject({ flow: deployed })
  const headers = { authorization, "idempotency-key": "t", "if-match": String(read.headers?.etag) }
  const sent = await handler(eventOf("PUT", "/api/flows/a", headers, '{"flowName":"a","description":"new"}'))
  expect([sent.statusCode, JSON.parse(sent.body)]).toMatchObject([200, { outcome: "applied" }])
  const audited = printed.mock.calls.map(([line]) => JSON.parse(String(line)))
  printed.mockRestore()
  expect(audited).toMatchObject([
    { event: "intent", principal: { sub: "ada", issuer: "https://issuer.test" }, seq: 1 },
    { event: "outcome", outcome: "applied", seq: 2 },
  ])
  expect(await handler(eventOf("GET", "/healthz", {}))).toMatchObject({ statusCode: 200, body: "ok" })
  await jwks.close()
})

describe("S7: AWS Lambda does not start", () => {
  test.for([
    [{ SLUICE_AWS: undefined }, "AWS Lambda needs SLUICE_AWS=true: it has no place for a local AppFlow."],
    [{ SLUICE_JWT_ISSUER: undefined }, "--auth jwt needs --jwt-issuer."],
    [{ SLUICE_ISSUER: "a" }, "There is no variable SLUICE_ISSUER. Did you mean SLUICE_JWT_ISSUER?"],
  ])("with %j", ([part, sentence]) => {
    expect(() => createLambdaApp({ ...environment, ...(part as object) })).toThrow(
      new Error(String(sentence)),
    )
  })

  test("without a sign-in", () => {
    expect(() => createLambdaApp({ SLUICE_AWS: "true", AWS_REGION: "eu-central-1" })).toThrow(
      new Error("AWS Lambda needs SLUICE_AUTH=jwt or alb-oidc: nobody could read the token of its start."),
    )
  })
})
