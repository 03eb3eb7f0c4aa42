import { type ChildProcess, fork } from "node:child_process"
import { randomUUID } from "node:crypto"
import { once } from "node:events"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { exportJWK, generateKeyPair, SignJWT } from "jose"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Listening, listen } from "#local-appflow/listen.ts"
import { deployed } from "../fixture.ts"
import { projectRoot } from "../projectRoot.ts"
import { type Asked, events } from "./testEvents.ts"

/** What the built function answers. */
interface Answer {
  statusCode: number
  body: string
  isBase64Encoded: boolean
  headers?: Record<string, string>
  multiValueHeaders?: Record<string, string[]>
}

/** Runs the function in plain Node, as AWS Lambda does. */
const runtime = `
import { handler } from "./lambda.mjs"
process.on("message", async (event) => process.send(await handler(event, {})))
process.send("ready")
`

const flowName = "a#b!@.-_"
const keys = await generateKeyPair("ES256")
const token = await new SignJWT({ sub: "ada" })
  .setProtectedHeader({ alg: "ES256", kid: "a" })
  .setIssuer("https://issuer.test")
  .setAudience("sluice")
  .setExpirationTime("30 min")
  .sign(keys.privateKey)

let folder: string
let appflow: Listening
let issuer: Listening
let lambda: ChildProcess
let asked: [operation: string, body: string][] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluice-lambda-"))
  const { build } = await import("vite")
  await build({
    root: projectRoot,
    configFile: join(projectRoot, "src/proxy/lambda/lambda.vite.config.ts"),
    build: { outDir: folder },
    logLevel: "warn",
  })
  await writeFile(join(folder, "runtime.mjs"), runtime)
  const here = { host: "127.0.0.1", port: 0 }
  appflow = await listen(async (request) => {
    const { pathname } = new URL(request.url)
    asked.push([pathname, await request.text()])
    return Response.json(pathname === "/update-flow" ? { flowStatus: "Active" } : { ...deployed, flowName })
  }, here)
  const published = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: "a", alg: "ES256" }] }
  issuer = await listen(() => Response.json(published), here)
  lambda = fork(join(folder, "runtime.mjs"), {
    cwd: folder,
    silent: true,
    env: {
      AWS_REGION: "eu-central-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      AWS_ENDPOINT_URL_APPFLOW: appflow.url,
      SLUICE_AWS: "true",
      SLUICE_AWS_ENDPOINT_FROM_ENV: "true",
      SLUICE_AUTH: "jwt",
      SLUICE_JWT_ISSUER: "https://issuer.test",
      SLUICE_JWT_AUDIENCE: "sluice",
      SLUICE_JWT_JWKS: `${issuer.url}/jwks`,
      SLUICE_ORIGINS: "https://sluice.test",
    },
  })
  await once(lambda, "message")
})

afterAll(async () => {
  lambda.kill()
  await Promise.all([appflow.close(), issuer.close(), rm(folder, { recursive: true })])
})

describe.for(Object.entries(events))("the built function behind %s", ([, eventOf]) => {
  async function ask(request: Partial<Asked>): Promise<Answer> {
    asked = []
    const headers = { Host: "sluice.test", Authorization: `Bearer ${token}`, ...request.headers }
    const path = `/api/flows/${encodeURIComponent(flowName)}`
    lambda.send(eventOf({ method: "GET", path, ...request, headers }))
    const [answer] = (await once(lambda, "message")) as [Answer]
    return answer
  }

  test("reads the flow of this very name", async () => {
    const { statusCode, body, isBase64Encoded } = await ask({})
    expect([statusCode, isBase64Encoded, JSON.parse(body).flow.flowName]).toStrictEqual([
      200,
      false,
      flowName,
    ])
    expect(asked).toStrictEqual([["/describe-flow", JSON.stringify({ flowName })]])
  })

  test("sends an update byte for byte", async () => {
    const { tag } = JSON.parse((await ask({})).body)
    const clientToken = randomUUID()
    const body = `{ "flowName": "${flowName}",\n"description":"Grüße 👋" }`
    const headers = { "Content-Type": "application/json", "Idempotency-Key": clientToken, "If-Match": tag }
    const { statusCode, body: answer } = await ask({ method: "PUT", headers, body })
    expect([statusCode, JSON.parse(answer)]).toMatchObject([200, { outcome: "applied", how: "sent" }])
    expect(asked.filter(([operation]) => operation === "/update-flow")).toStrictEqual([
      ["/update-flow", `${body.slice(0, -2)}, "clientToken": "${clientToken}" }`],
    ])
  })

  test("answers with its security headers", async () => {
    const { statusCode, body, headers, multiValueHeaders } = await ask({ path: "/healthz" })
    expect([statusCode, body]).toStrictEqual([200, "ok"])
    expect(multiValueHeaders?.["x-content-type-options"] ?? headers?.["x-content-type-options"]).toEqual(
      headers === undefined ? ["nosniff"] : "nosniff",
    )
  })

  test.for([
    ["nobody's token", { headers: { Authorization: "Bearer x" } }, 401],
    ["another host", { headers: { Host: "evil.test" } }, 403],
    ["the page of another origin", { headers: { Origin: "https://evil.test" } }, 403],
    [
      "an update of another page",
      { method: "PUT", headers: { "Content-Type": "text/plain" }, body: "{}" },
      415,
    ],
    ["the measurements without a sign-in", { path: "/metrics", headers: { Authorization: "" } }, 401],
  ] as const)("refuses %s", async ([, request, status]) => {
    expect((await ask(request)).statusCode).toBe(status)
    expect(asked).toStrictEqual([])
  })

  test("lets no second host or token in", async () => {
    const { statusCode } = await ask({
      headers: { Host: "evil.test", Authorization: "Bearer x" },
      more: { Host: "sluice.test", Authorization: `Bearer ${token}` },
    })
    expect(statusCode).toBe(403)
    expect(asked).toStrictEqual([])
  })
})
