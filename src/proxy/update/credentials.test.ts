import { afterEach, describe, expect, vi } from "vitest"
import { explain } from "#review/failures.ts"
import { awsClients } from "../appflow/aws/awsClients.ts"
import { deployed, onUpdate, put, tagFor, test } from "../fixture.ts"

const body = '{"flowName":"a","description":"New"}'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** AppFlow that refuses whoever asks, until it is satisfied; it keeps the bodies of the updates it was sent. */
function refusing(name: string, { reads = false }) {
  const seen = { bodies: [] as string[], isSatisfied: false }
  const refuse = () =>
    Response.json(
      { message: "AppFlow says no." },
      { status: 403, headers: { "x-amzn-errortype": name, "x-amzn-requestid": "id-1" } },
    )
  const stub = async (request: Request) => {
    const isUpdate = request.url.endsWith("/update-flow")
    if (isUpdate) seen.bodies.push(await request.text())
    if (!seen.isSatisfied && (isUpdate || reads)) return refuse()
    return isUpdate ? Response.json({ flowStatus: "Active" }) : Response.json(deployed)
  }
  return { seen, stub }
}

const refusals = [
  ["ExpiredTokenException", "Sign in again where Sluice's server gets its credentials, then send again."],
  ["UnrecognizedClientException", "Check the AWS credentials that Sluice's server uses."],
  [
    "AccessDeniedException",
    "Ask whoever looks after the account for the permission named below, then send again.",
  ],
  ["MissingAuthenticationTokenException", "Give Sluice's server AWS credentials, then send again."],
] as const

describe("F18 a refusal of the credentials", () => {
  test.for(refusals)(
    "%s: one attempt, what to do, and the same token afterwards",
    async ([name, next], { stubbed }) => {
      const { seen, stub } = refusing(name, {})
      const { proxy, calls } = await stubbed(stub)
      const send = async () => (await put(proxy, "a", body)).json()
      expect(await send()).toStrictEqual({
        outcome: "rejected",
        wasSent: true,
        name,
        message: "AppFlow says no.",
        status: 403,
        requestId: "id-1",
      })
      expect(calls.filter(({ url }) => url.endsWith("/update-flow"))).toHaveLength(1)
      expect(explain(name).next).toBe(next)
      seen.isSatisfied = true
      expect(await send()).toMatchObject({ outcome: "applied", how: "sent" })
      const sent = '{"flowName":"a","description":"New","clientToken":"token"}'
      expect(seen.bodies).toStrictEqual([sent, sent])
    },
  )

  test.for(refusals)("%s: a flow that cannot be read is not updated", async ([name], { stubbed }) => {
    const { seen, stub } = refusing(name, { reads: true })
    const { proxy, calls } = await stubbed(stub)
    const answer = await put(proxy, "a", body, { "if-match": "x" })
    expect(await answer.json()).toMatchObject({ outcome: "rejected", wasSent: false, name, status: 403 })
    expect([calls.length, seen.bodies]).toStrictEqual([1, []])
  })

  test("no credentials at all: nothing is asked, and with some the same token is sent", async ({
    stubbed,
  }) => {
    vi.stubEnv("AWS_CONFIG_FILE", "/nowhere/config")
    vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", "/nowhere/credentials")
    vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true")
    vi.stubEnv("AWS_ACCESS_KEY_ID", undefined)
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", undefined)
    const bodies: string[] = []
    const stub = onUpdate(async (request) => {
      bodies.push(await request.text())
      return Response.json({ flowStatus: "Active" })
    })
    const { appflow, calls, proxy: signed, proxyWith } = await stubbed(stub)
    const { hostname = "", port } = (await appflow.config.endpoint?.()) ?? {}
    const endpoint = `http://${hostname}:${port}`
    vi.stubEnv("AWS_ENDPOINT_URL", endpoint)
    const upstream = { kind: "aws", region: "us-east-1", profile: undefined, role: undefined } as const
    const proxy = proxyWith({ clientFor: awsClients({ ...upstream, endpoint }) })
    const base = await tagFor(signed, "a")
    const before = calls.length

    const answer = await (await put(proxy, "a", body, { "if-match": base })).json()
    expect(answer).toStrictEqual({
      outcome: "rejected",
      wasSent: false,
      name: "NoCredentials",
      message: expect.stringMatching(/^Sluice's server has no AWS credentials/),
      status: null,
      requestId: null,
    })
    expect(calls).toHaveLength(before)
    expect(explain("NoCredentials").next).toBe(
      "Sign in to AWS where Sluice's server gets its credentials, then send again.",
    )
    vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIAOWN")
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret")
    expect(await (await put(proxy, "a", body, { "if-match": base })).json()).toMatchObject({
      outcome: "applied",
      how: "sent",
    })
    expect(bodies).toStrictEqual(['{"flowName":"a","description":"New","clientToken":"token"}'])
  })
})
