import { request } from "node:http"
import { describe, expect } from "vitest"
import { listen } from "#local-appflow/listen.ts"
import { ask, put, test } from "../fixture.ts"

describe("the guard of the host", () => {
  test.for(["127.0.0.1:4640", "localhost:4640", "LOCALHOST:4640", "[::1]:4640"])(
    "%s is ours",
    async (host, { proxy }) => {
      expect((await ask(proxy, "/api/session", { headers: { host } })).status).toBe(200)
    },
  )

  test.for([
    "evil.test",
    "evil.test:4640",
    "127.0.0.1",
    "127.0.0.1:4641",
    "127.0.0.1:46400",
    "127.0.0.1.evil.test:4640",
    "localhost.evil.test:4640",
    "evil-localhost:4640",
    "0.0.0.0:4640",
    "192.168.1.7:4640",
    "",
  ])("%j is refused on every address, and AppFlow is not asked", async (host, { stubbed }) => {
    const { proxy, calls } = await stubbed(() => Response.json({ flows: [] }))
    for (const path of ["/", "/api/session", "/api/flows", "/api/flows/a", "/api/nothing"]) {
      const response = await ask(proxy, path, { headers: { host } })
      expect([response.status, (await response.json()).name]).toStrictEqual([403, "ForbiddenHost"])
    }
    expect((await put(proxy, "a", '{"flowName":"a"}', { host, "if-match": "x" })).status).toBe(403)
    expect(calls).toHaveLength(0)
  })

  test("the port is the one the request came in on", async ({ proxy }) => {
    const { url, close } = await listen(proxy.fetch, { host: "127.0.0.1", port: 0 })
    expect((await fetch(`${url}/api/session`)).status).toBe(200)
    const status = await new Promise((resolve) => {
      request(`${url}/api/session`, { headers: { host: "evil.test" } }, (response) =>
        resolve(response.statusCode),
      ).end()
    })
    expect(status).toBe(403)
    await close()
  })
})

describe("the guard of the origin", () => {
  test.for([
    ["127.0.0.1:4640", "http://127.0.0.1:4640"],
    ["localhost:4640", "http://localhost:4640"],
  ] as const)("%s takes its own page", async ([host, origin], { proxy }) => {
    expect((await ask(proxy, "/api/session", { headers: { host, origin } })).status).toBe(200)
  })

  test.for([
    "http://evil.test",
    "https://127.0.0.1:4640",
    "http://127.0.0.1:4641",
    "http://127.0.0.1",
    "http://localhost:4640",
    "http://127.0.0.1:4640.evil.test",
    "null",
    "",
  ])("the origin %j is refused, and AppFlow is not asked", async (origin, { stubbed }) => {
    const { proxy, calls } = await stubbed(() => Response.json({ flows: [] }))
    const responses = [
      await ask(proxy, "/api/flows", { headers: { origin } }),
      await ask(proxy, "/api/flows", { method: "OPTIONS", headers: { origin } }),
      await put(proxy, "a", '{"flowName":"a"}', { origin, "if-match": "x" }),
    ]
    for (const response of responses) {
      expect([response.status, (await response.json()).name]).toStrictEqual([403, "ForbiddenOrigin"])
    }
    expect(calls).toHaveLength(0)
  })
})

test("every answer carries the security headers, and none opens the proxy to other sites", async ({
  stubbed,
}) => {
  const { proxy } = await stubbed(() => Response.json({ flows: [] }))
  const responses = [
    await ask(proxy, "/api/session"),
    await ask(proxy, "/api/nothing"),
    await ask(proxy, "/nothing"),
    await ask(proxy, "/api/flows", { headers: { host: "evil.test" } }),
    await put(proxy, "a", "[]"),
    await put(proxy, "a", '{"flowName":"a"}'),
    await ask(proxy, "/api/session", { headers: { origin: "http://127.0.0.1:4640" } }),
  ]
  for (const { headers } of responses) {
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types sluice",
    )
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin")
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin")
    expect(headers.get("referrer-policy")).toBe("no-referrer")
    expect(headers.get("x-frame-options")).toBe("DENY")
    expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toStrictEqual([])
  }
})

test("nothing of the interface is kept in a cache", async ({ proxy }) => {
  for (const path of [
    "/api/session",
    "/api/flows",
    "/api/flows/testMarketo",
    "/api/flows/nobody",
    "/api/nothing",
  ]) {
    expect((await ask(proxy, path)).headers.get("cache-control")).toBe("no-store")
  }
})
