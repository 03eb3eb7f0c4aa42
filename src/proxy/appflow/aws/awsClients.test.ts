import { ListFlowsCommand } from "@aws-sdk/client-appflow"
import { afterEach, beforeEach, describe, expect, vi } from "vitest"
import type { AwsUpstream } from "../../configuration/configuration.ts"
import { test } from "../../fixture.ts"
import { failureOf } from "../failure.ts"
import { accountOf } from "./accountOf.ts"
import { awsClients } from "./awsClients.ts"

const role = "arn:aws:iam::111122223333:role/AppFlowEditor"
const ada = { sub: "0815", email: "ada@example.com" }
const ben = { sub: "ben" }

beforeEach(() => {
  vi.stubEnv("AWS_CONFIG_FILE", "/nowhere/config")
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", "/nowhere/credentials")
  vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true")
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIAOWN")
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret")
  vi.stubEnv("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
})

/** What a stub in place of AWS saw: the access key of each call of AppFlow, the names of assumed roles. */
interface Seen {
  keys: (string | undefined)[]
  sessions: (string | null)[]
}

function awsIn(seen: Seen) {
  return async (request: Request) => {
    const body = await request.text()
    if (new URL(request.url).pathname === "/list-flows") {
      seen.keys.push(/Credential=([^/]+)\//.exec(request.headers.get("authorization") ?? "")?.[1])
      return Response.json({ flows: [] })
    }
    const form = new URLSearchParams(body)
    if (form.get("Action") === "GetCallerIdentity") {
      return xml("GetCallerIdentity", "<Account>999988887777</Account><Arn>a</Arn><UserId>u</UserId>")
    }
    const name = form.get("RoleSessionName")
    seen.sessions.push(name)
    const key = `ASIA-${name?.slice(0, 3)}`
    return xml(
      "AssumeRole",
      `<Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>`,
    )
  }
}

function xml(operation: string, result: string): Response {
  const text = `<${operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${operation}Result>${result}</${operation}Result></${operation}Response>`
  return new Response(text, { headers: { "content-type": "text/xml" } })
}

describe("over an endpoint that the environment names", () => {
  async function upstreamAt(appflow: { config: { endpoint?: unknown } }): Promise<AwsUpstream> {
    const { hostname, port } = await (
      appflow.config.endpoint as () => Promise<{ hostname: string; port: number }>
    )()
    const endpoint = `http://${hostname}:${port}`
    vi.stubEnv("AWS_ENDPOINT_URL", endpoint)
    return { kind: "aws", region: "eu-central-1", profile: undefined, role: undefined, endpoint }
  }

  test("everybody shares one client with the credentials of the chain", async ({ stubbed }) => {
    const seen: Seen = { keys: [], sessions: [] }
    const { appflow } = await stubbed(awsIn(seen))
    const clientFor = awsClients(await upstreamAt(appflow))
    expect(clientFor(ada)).toBe(clientFor(ben))
    await clientFor(ada).send(new ListFlowsCommand())
    expect(seen).toStrictEqual({ keys: ["AKIAOWN"], sessions: [] })
  })

  test("through a role each person acts under their own name, with credentials of their own", async ({
    stubbed,
  }) => {
    const seen: Seen = { keys: [], sessions: [] }
    const { appflow } = await stubbed(awsIn(seen))
    const clientFor = awsClients({ ...(await upstreamAt(appflow)), role })
    for (const person of [ada, ben, ada]) await clientFor(person).send(new ListFlowsCommand())
    expect(seen).toStrictEqual({
      keys: ["ASIA-ada", "ASIA-ben", "ASIA-ada"],
      sessions: ["ada@example.com", "ben"],
    })
    expect(clientFor(ada)).toBe(clientFor(ada))
  })

  test("a role that may not be assumed is refused in STS's words, and nothing was sent", async ({
    stubbed,
  }) => {
    const denied = `User: arn:aws:iam::1:user/x is not authorized to perform: sts:AssumeRole on resource: ${role}`
    const { appflow, calls } = await stubbed(
      () =>
        new Response(
          `<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>${denied}</Message></Error></ErrorResponse>`,
          { status: 403, headers: { "content-type": "text/xml", "x-amzn-requestid": "id-1" } },
        ),
    )
    const clientFor = awsClients({ ...(await upstreamAt(appflow)), role })
    const error = await clientFor(ada)
      .send(new ListFlowsCommand())
      .catch((error: unknown) => error)
    expect(failureOf(error)).toStrictEqual({
      name: "AccessDenied",
      message: denied,
      status: 403,
      requestId: "id-1",
      outcome: "rejected",
    })
    expect(calls.map(({ url }) => new URL(url).pathname)).not.toContain("/list-flows")
  })

  test("a role is not waited for without end when STS hangs", { timeout: 10_000 }, async ({ stubbed }) => {
    const { appflow, calls } = await stubbed(() => new Promise(() => undefined))
    const clientFor = awsClients({ ...(await upstreamAt(appflow)), role })
    const error = await clientFor(ada)
      .send(new ListFlowsCommand())
      .catch((error: unknown) => error)
    expect(error).toMatchObject({ name: "TimeoutError" })
    expect(calls.map(({ url }) => new URL(url).pathname)).toStrictEqual(["/"])
  })

  test("the account is told by STS, or by the role", async ({ stubbed }) => {
    const { appflow } = await stubbed(awsIn({ keys: [], sessions: [] }))
    const upstream = await upstreamAt(appflow)
    expect(await accountOf(upstream)).toBe("999988887777")
    expect(await accountOf({ ...upstream, role })).toBe("111122223333")
  })

  test("that STS does not tell the account is no obstacle", async ({ stubbed }) => {
    const { appflow } = await stubbed(() => new Response("", { status: 500 }))
    expect(await accountOf(await upstreamAt(appflow))).toBeNull()
  })
})

test("an endpoint in the environment or in ~/.aws counts only when that is asked for", async () => {
  vi.stubEnv("AWS_ENDPOINT_URL_APPFLOW", "http://127.0.0.1:1")
  const upstream = { kind: "aws", region: "eu-central-1", profile: undefined, role: undefined } as const
  awsClients({ ...upstream, endpoint: "http://127.0.0.1:1" })
  expect(process.env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS).toBeUndefined()
  const client = awsClients({ ...upstream, endpoint: undefined })(ada)
  const urls: unknown[] = []
  client.middlewareStack.add(
    () => async (args) => {
      const { hostname } = args.request as { hostname: string }
      urls.push(hostname)
      throw new Error("It would leave this machine.")
    },
    { step: "finalizeRequest", priority: "low" },
  )
  await expect(client.send(new ListFlowsCommand())).rejects.toThrow("It would leave this machine.")
  expect(urls).toStrictEqual(["appflow.eu-central-1.amazonaws.com"])
})

test("without credentials nothing is sent, and what the chain says stays here", async () => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", undefined)
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", undefined)
  const upstream = { kind: "aws", region: "eu-central-1", profile: "nobody", role: undefined } as const
  const error = await awsClients({ ...upstream, endpoint: undefined })(ada)
    .send(new ListFlowsCommand())
    .catch((error: unknown) => error)
  expect(failureOf(error)).toStrictEqual({
    name: "NoCredentials",
    message: expect.stringMatching(/^Sluice's server has no AWS credentials/),
    status: null,
    requestId: null,
    outcome: "rejected",
  })
})
