import { createHmac } from "node:crypto"
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from "jose"
import { afterAll, beforeAll, describe, expect, vi } from "vitest"
import { type Listening, listen } from "#local-appflow/listen.ts"
import { ask, test as base, testGuard } from "../../fixture.ts"
import { albOidc } from "./albOidc.ts"
import type { Identify } from "./identify.ts"
import { jwt } from "./jwt.ts"

const issuer = "https://issuer.test"
const audience = "sluice"
const arn = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/team/0123456789abcdef"
const client = "client-1"

const ours = await generateKeyPair("ES256", { extractable: true })
const rsa = await generateKeyPair("RS256", { extractable: true })
const foreign = await generateKeyPair("ES256", { extractable: true })

let keys: Listening
let isDown = false
let reads = 0

beforeAll(async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined)
  const jwks = {
    keys: [
      { ...(await exportJWK(ours.publicKey)), kid: "ours", alg: "ES256" },
      { ...(await exportJWK(rsa.publicKey)), kid: "rsa", alg: "RS256" },
    ],
  }
  const pem = await exportSPKI(ours.publicKey)
  keys = await listen(
    (request) => {
      reads++
      const { pathname } = new URL(request.url)
      if (isDown) return new Response("down", { status: 503 })
      if (pathname === "/jwks") return Response.json(jwks)
      return pathname === "/ours" ? new Response(pem) : new Response("no such key", { status: 404 })
    },
    { host: "127.0.0.1", port: 0 },
  )
})
afterAll(() => keys.close())

const settings = () => {
  return { issuer, audience, jwks: `${keys.url}/jwks`, header: "Authorization", groupsClaim: "groups" }
}
const gateway = () => jwt(settings())
const balancer = () => albOidc({ arn, issuer, client, groupsClaim: "groups" }, `${keys.url}/`)

const now = () => Math.floor(Date.now() / 1000)
const goodClaims = () => ({
  iss: issuer,
  aud: audience,
  sub: "ada",
  email: "ada@team.test",
  exp: now() + 300,
})
const goodHeader = { alg: "ES256", kid: "ours", signer: arn, client }

interface Token {
  header?: object
  claims?: object
  key?: CryptoKey | Uint8Array
}

function token({ header = {}, claims = {}, key = ours.privateKey }: Token = {}): Promise<string> {
  return new SignJWT({ ...goodClaims(), ...claims })
    .setProtectedHeader({ ...goodHeader, ...header } as { alg: string })
    .sign(key)
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url")

/** The parts of a token that is right, changed one by one. */
async function changed(change: (parts: [string, string, string]) => string[]): Promise<string> {
  return change((await token()).split(".") as [string, string, string]).join(".")
}

/** Tokens that are wrong wherever they come from. */
const wrongTokens: Record<string, () => string | Promise<string>> = {
  "an empty one": () => "",
  "no token": () => "ada",
  "another kind of text": () => Buffer.from("ada:secret").toString("base64"),
  "alg none": () => new UnsecuredJWT(goodClaims()).encode(),
  "alg None in other letters": () =>
    changed(([, claims]) => [part({ ...goodHeader, alg: "nOnE" }), claims, ""]),
  "no signature": () => changed(([header, claims]) => [header, claims, ""]),
  "HS256 with the public key as its secret": async () => {
    const input = `${part({ ...goodHeader, alg: "HS256" })}.${part(goodClaims())}`
    const secret = await exportSPKI(ours.publicKey)
    return `${input}.${createHmac("sha256", secret).update(input).digest("base64url")}`
  },
  "HS256 with a secret of its own": () =>
    token({ header: { alg: "HS256" }, key: new TextEncoder().encode("a secret of thirty-two characters!!") }),
  "RS256 said of an elliptic key": () =>
    changed(([, claims, signature]) => [part({ ...goodHeader, alg: "RS256" }), claims, signature]),
  "another key": () => token({ key: foreign.privateKey }),
  "a key that comes along": async () =>
    token({ header: { jwk: await exportJWK(foreign.publicKey) }, key: foreign.privateKey }),
  "a key at an address that comes along": () =>
    token({ header: { jku: `${keys.url}/jwks`, kid: "other" }, key: foreign.privateKey }),
  "an unknown kid": () => token({ header: { kid: "unknown" } }),
  "a kid that is a path": () => token({ header: { kid: "../ours" } }),
  "a kid that is an address": () => token({ header: { kid: "http://127.0.0.1:1/ours" } }),
  "another issuer": () => token({ claims: { iss: "https://evil.test" } }),
  "an issuer that only begins like ours": () => token({ claims: { iss: `${issuer}.evil.test` } }),
  "no issuer": () => token({ claims: { iss: undefined } }),
  "an end that has passed": () => token({ claims: { exp: now() - 31 } }),
  "no end": () => token({ claims: { exp: undefined } }),
  "an end that is a text": () => token({ claims: { exp: "tomorrow" } }),
  "a beginning that is to come": () => token({ claims: { nbf: now() + 60 } }),
  nobody: () => token({ claims: { sub: undefined } }),
  "somebody without a name": () => token({ claims: { sub: "" } }),
  "somebody who is a number": () => token({ claims: { sub: 7 } }),
  "changed claims": () =>
    changed(([header, , signature]) => [header, part({ ...goodClaims(), sub: "eve" }), signature]),
  "a changed signature": () =>
    changed(([header, claims, signature]) => [
      header,
      claims,
      (signature[0] === "A" ? "B" : "A") + signature.slice(1),
    ]),
  "five parts": () => changed((parts) => [...parts, "x", "y"]),
  "a critical header that nobody knows": () =>
    changed(([, claims, signature]) => [
      part({ ...goodHeader, crit: ["other"], other: 1 }),
      claims,
      signature,
    ]),
  "a huge token": () => token({ claims: { padding: "x".repeat(100_000) } }),
}

const test = base.extend<{ statusWith: (identify: Identify, headers: HeadersInit) => Promise<number> }>({
  statusWith: async ({ stubbed }, use) => {
    const { proxyWith, calls } = await stubbed(() => Response.json({ flows: [] }))
    await use(async (identify, headers) => {
      const before = calls.length
      const { status } = await ask(proxyWith({ guard: { ...testGuard, identify } }), "/api/flows", {
        headers,
      })
      expect(calls.length - before).toBe(status === 200 ? 1 : 0)
      return status
    })
  },
})

describe("S6: a gateway's token", () => {
  test("lets in, and says who it is", async ({ statusWith }) => {
    const given = await token()
    expect(await statusWith(gateway(), { authorization: `Bearer ${given}` })).toBe(200)
    expect(await gateway()(() => `Bearer ${given}`)).toStrictEqual({
      principal: { sub: "ada", email: "ada@team.test", issuer },
      groups: [],
    })
    const rsaToken = await token({ header: { alg: "RS256", kid: "rsa" }, key: rsa.privateKey })
    expect(await statusWith(gateway(), { authorization: `Bearer ${rsaToken}` })).toBe(200)
  })

  test("may come in a header of its own, and then in no other", async ({ statusWith }) => {
    const identify = jwt({ ...settings(), header: "Cf-Access-Jwt-Assertion" })
    expect(await statusWith(identify, { "cf-access-jwt-assertion": await token() })).toBe(200)
    expect(await statusWith(identify, { authorization: `Bearer ${await token()}` })).toBe(401)
    expect(await statusWith(identify, { cookie: `CF_Authorization=${await token()}` })).toBe(401)
  })

  test.for(Object.entries(wrongTokens))("%s is nobody's", async ([, wrong], { statusWith }) => {
    expect(await statusWith(gateway(), { authorization: `Bearer ${await wrong()}` })).toBe(401)
  })

  test.for([
    [{ groups: ["a", "b c"] }, "groups", ["a", "b c"]],
    [{ groups: "a, b c" }, "groups", ["a", "b c"]],
    [{ groups: ["a", 7, null, ["b"]] }, "groups", ["a"]],
    [{ groups: { a: true } }, "groups", []],
    [{ "cognito:groups": ["a"], groups: ["b"] }, "cognito:groups", ["a"]],
    [{ groups: ["a"] }, "roles", []],
    [{ groups: ["a"] }, "constructor", []],
  ] as const)("%j in the claim %s names the groups %j", async ([claims, groupsClaim, groups]) => {
    const given = await token({ claims })
    const identify = jwt({ ...settings(), groupsClaim })
    expect(await identify(() => `Bearer ${given}`)).toMatchObject({ groups })
    const behind = albOidc({ arn, issuer, client, groupsClaim }, `${keys.url}/`)
    expect(await behind(() => given)).toMatchObject({ groups })
  })

  test.for([
    ["another audience", { aud: "other" }],
    ["no audience", { aud: undefined }],
    ["audiences without ours", { aud: ["a", "b"] }],
  ] as const)("%s is nobody's", async ([, claims], { statusWith }) => {
    expect(await statusWith(gateway(), { authorization: `Bearer ${await token({ claims })}` })).toBe(401)
  })

  test("without a header, with another scheme, or twice, it is nobody's", async ({ statusWith }) => {
    const good = await token()
    expect(await statusWith(gateway(), {})).toBe(401)
    for (const value of [good, `Basic ${good}`, `Bearer  ${good}`, `Bearer ${good}, Bearer ${good}`]) {
      expect(await statusWith(gateway(), { authorization: value }), value).toBe(401)
    }
  })

  test("cannot be verified while the keys cannot be read", async ({ statusWith }) => {
    isDown = true
    expect(await statusWith(gateway(), { authorization: `Bearer ${await token()}` })).toBe(401)
    isDown = false
  })

  test("the token of a local start is no way in", async ({ statusWith }) => {
    expect(await statusWith(gateway(), { "x-sluice-token": "anything" })).toBe(401)
  })
})

test("what a token says does not begin a line of the log", async ({ statusWith }) => {
  const warn = vi.mocked(console.warn)
  for (const word of ['\n{"event":"outcome"}', "\r\u001b[2J\u2028", "x".repeat(3_000)]) {
    const head = part({ ...goodHeader, crit: [word], [word]: 1 })
    warn.mockClear()
    const wrong = await changed(([, claims, signature]) => [head, claims, signature])
    expect(await statusWith(gateway(), { authorization: `Bearer ${wrong}` })).toBe(401)
    expect(warn.mock.calls).toStrictEqual([
      [expect.stringMatching(/^\d{4}-[\d:T.-]+Z A sign-in is refused: [ -~]{1,1200}$/)],
      [expect.stringMatching(/^\{"ts":[ -~]+"event":"refused"[ -~]+\}$/)],
    ])
  }
})

test.for([false, "false"])(
  "an address that is not verified (%j) is not who somebody is",
  async (verified) => {
    const given = await token({ claims: { email_verified: verified } })
    const unnamed = { principal: { sub: "ada", issuer }, groups: [] }
    expect(await gateway()(() => `Bearer ${given}`)).toStrictEqual(unnamed)
    expect(await balancer()(() => given)).toStrictEqual(unnamed)
  },
)

describe("S6: a load balancer's header", () => {
  test("lets in, and says who it is; its key is read once", async ({ statusWith }) => {
    const identify = balancer()
    const before = reads
    const given = await token()
    expect(await statusWith(identify, { "x-amzn-oidc-data": given })).toBe(200)
    expect(await statusWith(identify, { "x-amzn-oidc-data": await token() })).toBe(200)
    expect(reads - before).toBe(1)
    expect(await identify(() => given)).toStrictEqual({
      principal: { sub: "ada", email: "ada@team.test", issuer },
      groups: [],
    })
  })

  test("is padded by AWS, which the signature covers", async ({ statusWith }) => {
    const input = [goodHeader, goodClaims()].map((value) =>
      Buffer.from(JSON.stringify(value)).toString("base64url"),
    )
    const padded = input.map((text) => text.padEnd(Math.ceil(text.length / 4) * 4, "=")).join(".")
    const signature = await crypto.subtle.sign(
      { name: "ECDSA", hash: "SHA-256" },
      ours.privateKey,
      new TextEncoder().encode(padded),
    )
    const given = `${padded}.${Buffer.from(signature).toString("base64url")}==`
    expect(await statusWith(balancer(), { "x-amzn-oidc-data": given })).toBe(200)
  })

  test.for(Object.entries(wrongTokens))("%s is nobody's", async ([, wrong], { statusWith }) => {
    expect(await statusWith(balancer(), { "x-amzn-oidc-data": await wrong() })).toBe(401)
  })

  test.for([
    ["another signer", { signer: arn.replace("team", "evil") }],
    ["no signer", { signer: undefined }],
    ["a list of signers", { signer: [arn] }],
    ["another client", { client: "other" }],
    ["no client", { client: undefined }],
  ] as const)("%s is nobody's", async ([, header], { statusWith }) => {
    expect(await statusWith(balancer(), { "x-amzn-oidc-data": await token({ header }) })).toBe(401)
  })

  test("an identity without a signature is nobody's", async ({ statusWith }) => {
    const headers = {
      "x-amzn-oidc-identity": "ada",
      "x-forwarded-user": "ada",
      "x-amzn-oidc-accesstoken": "x",
    }
    expect(await statusWith(balancer(), headers)).toBe(401)
  })

  test("does not make Sluice ask AWS for keys without end", async () => {
    const identify = balancer()
    const before = reads
    for (let count = 0; count < 50; count++) {
      const given = await token({ header: { kid: `unknown-${count}` } })
      await Promise.resolve(identify(() => given)).catch(() => undefined)
    }
    expect(reads - before).toBeLessThanOrEqual(20)
  })
})
