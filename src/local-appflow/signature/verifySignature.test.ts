import {
  AppflowClient,
  ListFlowsCommand,
  UntagResourceCommand,
  UpdateFlowCommand,
} from "@aws-sdk/client-appflow"
import { describe, expect, test } from "vitest"
import { expectNoOther, placesIn } from "./expectNoOther.ts"
import { type SignedRequest, verifySignature } from "./verifySignature.ts"

const credentials = { accessKeyId: "local", secretAccessKey: "local" }
const now = () => Date.now() / 1000

/** What the SDK's client keeps of a request when it is about to be sent. */
interface BuiltRequest {
  method: string
  path: string
  query: Record<string, string | string[]>
  headers: Record<string, string>
  body?: string | Uint8Array
}

/** The requests as the SDK signs them, none of which leaves. */
async function signed(
  send: (client: AppflowClient) => Promise<unknown>,
  config = {},
): Promise<SignedRequest> {
  let built: BuiltRequest | undefined
  const client = new AppflowClient({
    region: "us-east-1",
    credentials,
    maxAttempts: 1,
    ...config,
    requestHandler: {
      handle(request: BuiltRequest) {
        built = request
        throw new Error("It does not leave.")
      },
    },
  })
  await send(client).catch(() => undefined)
  if (built === undefined) throw new Error("The SDK built no request.")
  const { method, path, query, headers, body = "" } = built
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}=${encodeURIComponent(value)}`),
  )
  return {
    method,
    target: pairs.length === 0 ? path : `${path}?${pairs.join("&")}`,
    headers: new Headers(headers),
    body: typeof body === "string" ? new TextEncoder().encode(body) : body,
  }
}

const update = (client: AppflowClient) =>
  client.send(
    new UpdateFlowCommand({
      flowName: "a-flow",
      triggerConfig: { triggerType: "OnDemand" },
      sourceFlowConfig: { connectorType: "S3", sourceConnectorProperties: { S3: { bucketName: "lake" } } },
      destinationFlowConfigList: [],
      tasks: [{ taskType: "Map", sourceFields: ["Größe"] }],
    }),
  )
const list = (client: AppflowClient) => client.send(new ListFlowsCommand({}))
const untag = (client: AppflowClient) =>
  client.send(
    new UntagResourceCommand({
      resourceArn: "arn:aws:appflow:us-east-1:000000000000:flow/a b'(é)*",
      tagKeys: ["b c", "a", "c/d", "é+"],
    }),
  )

describe("what the SDK signs is accepted", () => {
  test.for([
    ["a body", update],
    ["an empty request", list],
    ["an ARN in the path and keys in the query", untag],
  ] as const)("%s", async ([, send]) => {
    const request = await signed(send)
    expect(() => verifySignature(request, credentials, now())).not.toThrow()
  })

  test("with a session token, for another region and endpoint", async () => {
    const request = await signed(update, {
      region: "eu-central-1",
      endpoint: "http://127.0.0.1:4641",
      credentials: { ...credentials, sessionToken: "a session" },
    })
    expect(request.headers.get("x-amz-security-token")).toBe("a session")
    expect(() => verifySignature(request, credentials, now())).not.toThrow()
  })
})

test("a request of which a single bit is another is refused", async () => {
  const request = await signed(update)
  expect(placesIn(request)).toEqual(
    expect.arrayContaining(["host", "x-amz-date", "content-type", "x-amz-content-sha256"]),
  )
  expectNoOther(request, credentials)
})

test.for([
  [-299, undefined],
  [299, undefined],
  [-302, "Signature not yet current"],
  [302, "Signature expired"],
] as const)("a request signed %i seconds ago", async ([age, words]) => {
  const request = await signed(list)
  const check = () => verifySignature(request, credentials, now() + age)
  if (words === undefined) expect(check).not.toThrow()
  else expect(check).toThrow(words)
})

describe("refused", () => {
  test.for([
    ["without a signature", { authorization: null }, "MissingAuthenticationTokenException"],
    ["with another scheme", { authorization: "Basic bG9jYWw6bG9jYWw=" }, "IncompleteSignatureException"],
    ["without a time", { "x-amz-date": null }, "InvalidSignatureException"],
  ] as const)("%s", async ([, changes, type]) => {
    const request = await signed(list)
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) request.headers.delete(name)
      else request.headers.set(name, value)
    }
    expect(() => verifySignature(request, credentials, now())).toThrow(expect.objectContaining({ type }))
  })

  test.for([
    [{ accessKeyId: "another", secretAccessKey: "local" }, "UnrecognizedClientException"],
    [{ accessKeyId: "local", secretAccessKey: "another" }, "InvalidSignatureException"],
  ] as const)("signed with %j", async ([keys, type]) => {
    const request = await signed(list, { credentials: keys })
    expect(() => verifySignature(request, credentials, now())).toThrow(expect.objectContaining({ type }))
  })

  test("for another service", async () => {
    const request = await signed(list)
    const value = request.headers.get("authorization")?.replace("/appflow/", "/s3/") ?? ""
    request.headers.set("authorization", value)
    expect(() => verifySignature(request, credentials, now())).toThrow(
      "Credential should be scoped to the day of the request, to the service appflow, and to aws4_request.",
    )
  })
})
