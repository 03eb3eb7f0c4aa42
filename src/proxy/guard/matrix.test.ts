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

test("the server waits for nobody for ever", () => {
  const { headersTimeout, requestTimeout, keepAliveTimeout, maxHeadersCount } = limitedServer()
  expect({ headersTimeout, requestTimeout, keepAliveTimeout, maxHeadersCount }).toStrictEqual({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    maxHeadersCount: 100,
  })
})
