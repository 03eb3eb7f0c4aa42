import { getRequestListener } from "@hono/node-server"
import { expect } from "vitest"
import { type Listening, listenOn } from "#local-appflow/listen.ts"
import { test as base, deployed, onUpdate, testToken } from "../fixture.ts"
import { limitedServer } from "../server/limitedServer.ts"
import { rawRequest } from "./rawRequest.ts"

const test = base.extend<{ served: { port: number; calls: Request[] } }>({
  served: async ({ stubbed }, use) => {
    const { proxy, calls } = await stubbed(onUpdate(() => Response.json({ flows: [], flowStatus: "Active" })))
    const server: Listening = await listenOn(limitedServer(getRequestListener(proxy.fetch)), {
      host: "127.0.0.1",
      port: 0,
    })
    await use({ port: Number(new URL(server.url).port), calls })
    await server.close()
  },
})

/** One way to say one thing, and whether the guard lets it pass. */
type Way = readonly [lines: readonly string[], isAllowed: boolean]

const none: Way = [[], true]

function waysFor(port: number) {
  const own = `127.0.0.1:${port}`
  const hosts: Way[] = [
    [[`Host: ${own}`], true],
    [[`host: LOCALHOST:${port}`], true],
    [["Host: evil.test"], false],
    [[`Host: evil.test:${port}`], false],
    [["Host: 127.0.0.1"], false],
    [[`Host: 127.0.0.1:${port}.evil.test`], false],
    [[`Host: ${own}`, "Host: evil.test"], false],
    [["Host: evil.test", `Host: ${own}`], false],
    [["Host:"], false],
    [[], false],
  ]
  const origins: Way[] = [
    none,
    [[`Origin: http://${own}`], true],
    [["Origin: http://evil.test"], false],
    [["Origin: null"], false],
  ]
  const sites: Way[] = [
    none,
    [["Sec-Fetch-Site: same-origin"], true],
    [["Sec-Fetch-Site: cross-site"], false],
    [["Sec-Fetch-Site: none"], false],
  ]
  const types: Way[] = [
    [["Content-Type: application/json"], true],
    [["Content-Type: text/plain"], false],
    [[], false],
  ]
  const tokens: Way[] = [
    [[`X-Sluice-Token: ${testToken}`], true],
    [["X-Sluice-Token: wrong"], false],
    [[`Cookie: sluice=${testToken}`], false],
  ]
  return { hosts, origins, sites, types, tokens }
}

const asks = [
  { line: "GET /api/flows HTTP/1.1", body: "", isRead: true },
  { line: "PUT /api/flows/a HTTP/1.1", body: '{"flowName":"a","description":"new"}', isRead: false },
] as const

test("S1: of thousands of raw requests only those that say all of it right reach AppFlow", {
  timeout: 120_000,
}, async ({ served: { port, calls } }) => {
  const { hosts, origins, sites, types, tokens } = waysFor(port)
  const cells = asks.flatMap((ask) =>
    hosts.flatMap((host) =>
      origins.flatMap((origin) =>
        sites.flatMap((site) =>
          types.flatMap((type) => tokens.map((token) => ({ ask, host, origin, site, type, token }))),
        ),
      ),
    ),
  )
  expect(cells.length).toBeGreaterThan(2_000)
  const wrong: string[] = []
  let reached = 0
  for (const { ask, host, origin, site, type, token } of cells) {
    const { line, body, isRead } = ask
    // A localhost page's origin is another one than that of 127.0.0.1.
    const isForeign = origin !== none && !host[0].some((said) => said.startsWith("Host: 127.0.0.1"))
    const ways = isRead ? [host, origin, site, token] : [host, origin, site, type, token]
    const isAllowed = ways.every(([, allowed]) => allowed) && !isForeign
    const said = [...host[0], ...origin[0], ...site[0], ...type[0], ...token[0]]
    const rest = ["If-Match: x", "Idempotency-Key: t", `Content-Length: ${body.length}`, "Connection: close"]
    const before = calls.length
    const { status, text } = await rawRequest(port, [line, ...said, ...rest, "", body].join("\r\n"))
    const isReached = calls.length > before
    if (isReached) reached++
    if (isReached !== isAllowed || (!isAllowed && (status < 400 || text.includes(deployed.description)))) {
      wrong.push(`${status} ${line}\n${said.join("\n")}`)
    }
  }
  expect(wrong).toStrictEqual([])
  // Six ways to say host, origin and site right; each with every type for a read, and with JSON for an update.
  expect(reached).toBe(6 * 3 + 6)
})

test.for([
  ["a host in the request line", "GET http://evil.test/api/flows HTTP/1.1", 400],
  ["our host in the request line", "GET http://127.0.0.1/api/flows HTTP/1.1", 400],
  ["HTTP/1.0 with a host", "GET /api/flows HTTP/1.0", 200],
  ["another method", "DELETE /api/flows/a HTTP/1.1", 404],
  ["asking what is allowed", "OPTIONS /api/flows HTTP/1.1", 415],
  ["asking what is allowed of all", "OPTIONS * HTTP/1.1", 400],
  ["a method for proxies", "TRACE /api/flows HTTP/1.1", 415],
  ["two slashes", "GET //api/flows HTTP/1.1", 404],
  ["an encoded slash", "GET /api%2fflows HTTP/1.1", 404],
  ["dots", "GET /x/../api/flows HTTP/1.1", 200],
  ["encoded dots", "GET /healthz/%2e%2e/api/flows HTTP/1.1", 200],
] as const)(
  "%s: %s is %i with the token, and nothing without it",
  async ([, line, status], { served: { port, calls } }) => {
    const head = [line, `Host: 127.0.0.1:${port}`, "Connection: close"]
    const withToken = await rawRequest(port, [...head, `X-Sluice-Token: ${testToken}`, "", ""].join("\r\n"))
    expect(withToken.status).toBe(status)
    const before = calls.length
    const without = await rawRequest(port, [...head, "", ""].join("\r\n"))
    expect(without.status).toBeGreaterThanOrEqual(400)
    expect(without.text.toLowerCase()).not.toContain("access-control-")
    expect(calls).toHaveLength(before)
  },
)

test("a head that is too large is refused", async ({ served: { port, calls } }) => {
  const head = [
    "GET /api/flows HTTP/1.1",
    `Host: 127.0.0.1:${port}`,
    `X: ${"x".repeat(17_000)}`,
    "",
    "",
  ].join("\r\n")
  expect((await rawRequest(port, head)).status).toBe(431)
  expect(calls).toHaveLength(0)
})

test.for(["Origin: http://evil.test", "Sec-Fetch-Site: cross-site", "Host: evil.test"])(
  "%s is seen after hundreds of other headers",
  async (line, { served: { port, calls } }) => {
    const many = Array.from({ length: 500 }, (_, index) => `X${index}: x`)
    const own = [`Host: 127.0.0.1:${port}`, `X-Sluice-Token: ${testToken}`]
    const head = ["GET /api/flows HTTP/1.1", ...own, ...many, line, "Connection: close", "", ""]
    expect((await rawRequest(port, head.join("\r\n"))).status).toBeGreaterThanOrEqual(400)
    expect(calls).toHaveLength(0)
  },
)

const body = '{"flowName":"a"}'
const length = body.length

test.for([
  ["a length and chunks", [`Content-Length: ${length}`, "Transfer-Encoding: chunked"]],
  ["chunks and then a length", ["Transfer-Encoding: chunked", `Content-Length: ${length}`]],
  ["two lengths", [`Content-Length: ${length}`, "Content-Length: 0"]],
  ["a list of lengths", [`Content-Length: ${length}, ${length}`]],
  ["a length with a sign", [`Content-Length: +${length}`]],
  ["a length below nothing", ["Content-Length: -1"]],
  ["a length in hexadecimal digits", ["Content-Length: 0x10"]],
  ["an encoding that nobody knows", ["Transfer-Encoding: xchunked"]],
  ["chunks that are not the last encoding", ["Transfer-Encoding: chunked, identity"]],
  ["an encoding that is none", ["Transfer-Encoding: identity", `Content-Length: ${length}`]],
  ["a name with a space behind it", ["Transfer-Encoding : chunked"]],
  ["a line that goes on", ["X: a", " Transfer-Encoding: chunked"]],
  ["a carriage return alone", ["X: a\rTransfer-Encoding: chunked"]],
  ["a NUL", ["X: a\0b"]],
] as const)("what two servers could read as two requests is refused: %s", async ([, lines], { served }) => {
  const { port, calls } = served
  const own = [`Host: 127.0.0.1:${port}`, `X-Sluice-Token: ${testToken}`, "Content-Type: application/json"]
  const head = ["PUT /api/flows/a HTTP/1.1", ...own, "If-Match: x", "Idempotency-Key: t", ...lines]
  const { text } = await rawRequest(port, [...head, "", body].join("\r\n"))
  expect(text.match(/HTTP\/1\.1 \d+/g)).toStrictEqual(["HTTP/1.1 400"])
  expect(calls).toHaveLength(0)
})

test("line ends and chunks are read strictly", async ({ served: { port, calls } }) => {
  const own = [`Host: 127.0.0.1:${port}`, `X-Sluice-Token: ${testToken}`, "Connection: close"]
  const put = [
    "PUT /api/flows/a HTTP/1.1",
    ...own,
    "Content-Type: application/json",
    "If-Match: x",
    "Idempotency-Key: t",
  ]
  const chunks = `10\n${body}\n0\n\n`
  for (const bytes of [
    ["GET /api/flows HTTP/1.1", ...own, "", ""].join("\n"),
    [...put, "Transfer-Encoding: chunked", "", chunks].join("\r\n"),
  ]) {
    expect((await rawRequest(port, bytes)).status).toBe(400)
  }
  expect(calls).toHaveLength(0)
})

test("an upgrade is refused", async ({ served: { port, calls } }) => {
  const lines = [
    "GET /api/flows HTTP/1.1",
    `Host: 127.0.0.1:${port}`,
    "Connection: Upgrade, close",
    "Upgrade: websocket",
  ]
  const head = [...lines, `X-Sluice-Token: ${testToken}`, "", ""].join("\r\n")
  expect((await rawRequest(port, head)).status).toBe(400)
  expect(calls).toHaveLength(0)
})

test("the server waits for nobody for ever", async () => {
  const server = limitedServer()
  const { close } = await listenOn(server, { host: "127.0.0.1", port: 0 })
  await close()
  const { headersTimeout, requestTimeout, keepAliveTimeout, maxHeadersCount } = server
  expect({ headersTimeout, requestTimeout, keepAliveTimeout, maxHeadersCount }).toStrictEqual({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    maxHeadersCount: 0,
  })
})
