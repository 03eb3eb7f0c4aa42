import fc from "fast-check"
import { describe, expect } from "vitest"
import { ask, askBare, deployed, onUpdate, put, test, testGuard, testToken } from "../fixture.ts"
import { guardSteps } from "./guard.ts"
import { tokenHeader } from "./identify/localToken.ts"
import { routes } from "./rights/routes.ts"

const named = (response: Response) => response.json().then(({ name }) => [response.status, name])

test("the order of the guard", () => {
  const steps = guardSteps(testGuard)
    .filter(([, method]) => method === "ALL")
    .map(([name, , path]) => `${name} ${path}`)
  expect(steps).toStrictEqual([
    "noteRefusals *",
    "noUpgrade *",
    "knownHost *",
    "ownPages *",
    "hereOrSignedIn /metrics",
    "sameOrigin /api/*",
    "signedIn /api/*",
    "limitRate /api/*",
    "jsonOnly /api/*",
    "limitBody /api/*",
    "onlyRoutes /api/*",
  ])
  // Rights come after who asks and how often, and before what a request brings along.
  const names = guardSteps(testGuard).map(([name]) => name)
  expect(names.slice(names.indexOf("limitRate"), names.indexOf("jsonOnly"))).toStrictEqual([
    "limitRate",
    ...routes.map(() => "allowed"),
  ])
})

describe("every route of the app", () => {
  test("asks for the token, and AppFlow is not asked without it", async ({ stubbed }) => {
    const { proxy, calls } = await stubbed(onUpdate(() => Response.json({ flowStatus: "Active" })))
    const routes = proxy.routes.filter(({ method, path }) => method !== "ALL" || path === "/api/*")
    const open = ["GET /healthz", "GET /metrics"]
    const guarded = routes.filter(({ method, path }) => !open.includes(`${method} ${path}`))
    expect(guarded.map(({ path }) => path)).toEqual(expect.arrayContaining(["/api/*", "/api/flows/:name"]))
    for (const { method, path } of guarded) {
      const init = {
        method: method === "ALL" ? "POST" : method,
        headers: { host: "127.0.0.1:4640", "content-type": "application/json", "if-match": "x" },
        ...(method !== "GET" && { body: '{"flowName":"a"}' }),
      }
      const response = await askBare(proxy, path.replaceAll(/[:*]\w*/g, "a"), init)
      expect(await named(response), `${method} ${path}`).toStrictEqual([401, "NotSignedIn"])
    }
    expect(calls).toHaveLength(0)
  })

  test("lives under a path that the guard knows", async ({ proxy }) => {
    const paths = proxy.routes.map(({ path }) => path).filter((path) => path !== "/*")
    expect(paths.filter((path) => !/^\/(api\/|healthz$|metrics$)/.test(path))).toStrictEqual([])
  })
})

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
    for (const path of ["/", "/api/session", "/api/flows", "/api/flows/a", "/api/nothing", "/metrics"]) {
      const response = await ask(proxy, path, { headers: { host } })
      expect(await named(response), path).toStrictEqual([403, "ForbiddenHost"])
    }
    expect((await put(proxy, "a", '{"flowName":"a"}', { host, "if-match": "x" })).status).toBe(403)
    expect(calls).toHaveLength(0)
  })

  test("a request without a host is refused", async ({ proxy }) => {
    const response = await askBare(proxy, "/api/session", { headers: { [tokenHeader]: testToken } })
    expect(await named(response)).toStrictEqual([400, "AmbiguousHost"])
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
      expect(await named(response)).toStrictEqual([403, "ForbiddenOrigin"])
    }
    expect(calls).toHaveLength(0)
  })

  test("no origin that only looks like ours is taken for it", async ({ proxy }) => {
    const own = "http://127.0.0.1:4640"
    const lookalike = fc
      .tuple(fc.nat(own.length), fc.nat(3), fc.string({ maxLength: 12 }))
      .map(([at, length, put]) => (own.slice(0, at) + put + own.slice(at + length)).replace(/[^!-~]/g, "x"))
      .filter((origin) => origin !== own)
    await fc.assert(
      fc.asyncProperty(lookalike, async (origin) => {
        expect((await ask(proxy, "/api/session", { headers: { origin } })).status).toBe(403)
      }),
      { numRuns: 2_000 },
    )
  })

  test.for(["cross-site", "same-site", "none", "SAME-ORIGIN", ""])(
    "what the browser calls %j is refused where there is data",
    async (site, { stubbed }) => {
      const { proxy, calls } = await stubbed(() => Response.json({ flows: [] }))
      const headers = { "sec-fetch-site": site }
      expect(await named(await ask(proxy, "/api/flows", { headers }))).toStrictEqual([403, "ForbiddenSite"])
      expect(calls).toHaveLength(0)
      expect((await ask(proxy, "/healthz", { headers })).status).toBe(200)
    },
  )
})

test("another protocol is refused", async ({ proxy }) => {
  const headers = { connection: "Upgrade", upgrade: "websocket" }
  expect(await named(await ask(proxy, "/api/session", { headers }))).toStrictEqual([400, "UpgradeRefused"])
})

describe("behind the name of a team", () => {
  const guard = {
    ...testGuard,
    origins: ["https://sluice.test", "https://other.test:8443"],
    allowedHosts: ["inner.test"],
  }

  test.for([
    ["sluice.test", "https://sluice.test", 200],
    ["other.test:8443", "https://other.test:8443", 200],
    ["inner.test", "https://sluice.test", 200],
    ["sluice.test", "https://other.test:8443", 403],
    ["sluice.test", "http://sluice.test", 403],
    ["sluice.test", "https://sluice.test.evil.test", 403],
    ["sluice.test:443", "https://sluice.test", 403],
    ["inner.test", "https://inner.test", 403],
    ["sluice.test.evil.test", "https://sluice.test", 403],
  ] as const)("%s asked by a page of %s is %i", async ([host, origin, status], { stubbed }) => {
    const { proxyWith } = await stubbed(() => Response.json({ flows: [] }))
    expect((await ask(proxyWith({ guard }), "/api/flows", { headers: { host, origin } })).status).toBe(status)
  })
})

describe("what a browser or a cache keeps", () => {
  const guard = { ...testGuard, origins: ["https://sluice.test"] }

  test("an address with https is opened with https alone from then on", async ({ stubbed }) => {
    const { proxyWith } = await stubbed(() => Response.json({ flows: [] }))
    const proxy = proxyWith({ guard })
    const policy = async (host: string, path: string) =>
      (await ask(proxy, path, { headers: { host } })).headers.get("strict-transport-security")
    for (const path of ["/", "/api/flows", "/api/nothing", "/nothing"]) {
      expect(await policy("sluice.test", path), path).toBe("max-age=31536000; includeSubDomains")
      expect(await policy("127.0.0.1:4640", path), path).toBe(null)
    }
  })

  test("no cache gives the refusal of one request to another", async ({ stubbed }) => {
    const { proxyWith } = await stubbed(() => Response.json({ flows: [] }))
    const proxy = proxyWith({ guard })
    const refusals = [{ host: "evil.test" }, { origin: "https://evil.test" }, { upgrade: "websocket" }]
    for (const headers of refusals) {
      const { status, headers: answered } = await ask(proxy, "/", { headers })
      expect([status >= 400, answered.get("cache-control")]).toStrictEqual([true, "no-store"])
    }
  })
})

test("measurements are not for who asks through something on this machine", async ({ proxy }) => {
  expect((await askBare(proxy, "/metrics", { headers: { host: "127.0.0.1:4640" } })).status).toBe(200)
  for (const name of ["Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "X-Real-IP", "Via"]) {
    const headers = { host: "127.0.0.1:4640", [name]: "192.0.2.1" }
    expect(await named(await askBare(proxy, "/metrics", { headers })), name).toStrictEqual([
      401,
      "NotSignedIn",
    ])
  }
})

describe("what a request brings along", () => {
  test.for([
    undefined,
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/jsonp",
    "multipart/form-data",
  ])("%s is no JSON, and AppFlow is not asked", async (type, { stubbed }) => {
    const { proxy, calls } = await stubbed(() => Response.json(deployed))
    const body = new TextEncoder().encode('{"flowName":"a"}')
    const headers = { "if-match": "x", ...(type !== undefined && { "content-type": type }) }
    for (const method of ["PUT", "POST", "PATCH"]) {
      const response = await ask(proxy, "/api/flows/a", { method, headers, body })
      expect(await named(response), method).toStrictEqual([415, "UnsupportedMediaType"])
    }
    expect(calls).toHaveLength(0)
  })

  test("a body larger than the limit is refused", async ({ stubbed }) => {
    const { proxyWith, calls } = await stubbed(() => Response.json(deployed))
    const proxy = proxyWith({ guard: { ...testGuard, bodyLimit: 1024 * 1024 } })
    const response = await put(proxy, "a", " ".repeat(1024 * 1024 + 1), { "if-match": "x" })
    expect([response.status, (await response.json()).message]).toStrictEqual([
      413,
      "The body is larger than 1 MiB.",
    ])
    expect(calls).toHaveLength(0)
  })

  test("too many requests, or too many updates, of one person have to wait", async ({ stubbed }) => {
    const { proxyWith } = await stubbed(() => Response.json(deployed))
    const proxy = proxyWith({ guard: { ...testGuard, requestsPerMinute: 5, updatesPerMinute: 2 } })
    const update = () => put(proxy, "a", "[]", { "if-match": "x" })
    const statuses = [(await update()).status, (await update()).status]
    const third = await update()
    expect([...statuses, third.status]).toStrictEqual([400, 400, 429])
    expect(Number(third.headers.get("retry-after"))).toBeGreaterThan(0)
    const reads = [
      await ask(proxy, "/api/session"),
      await ask(proxy, "/api/session"),
      await ask(proxy, "/api/session"),
    ]
    expect(reads.map(({ status }) => status)).toStrictEqual([200, 200, 429])
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
    await ask(proxy, "/healthz"),
    await ask(proxy, "/metrics"),
    await ask(proxy, "/api/flows", { headers: { host: "evil.test" } }),
    await askBare(proxy, "/api/flows", { headers: { host: "127.0.0.1:4640" } }),
    await put(proxy, "a", "[]", { "if-match": "x" }),
    await put(proxy, "a", '{"flowName":"a"}'),
    await ask(proxy, "/api/session", { headers: { origin: "http://127.0.0.1:4640" } }),
  ]
  for (const { headers } of responses) {
    const {
      "content-type": _,
      "cache-control": _1,
      "content-length": _2,
      etag: _3,
      ...rest
    } = Object.fromEntries(headers)
    expect(rest).toStrictEqual({
      "content-security-policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types sluice",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    })
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
  const refused = await askBare(proxy, "/api/session", { headers: { host: "127.0.0.1:4640" } })
  expect(refused.headers.get("cache-control")).toBe("no-store")
})
