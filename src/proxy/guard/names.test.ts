import { getRequestListener } from "@hono/node-server"
import fc from "fast-check"
import { describe, expect } from "vitest"
import { listenOn } from "#local-appflow/listen.ts"
import { seed, sizeOf } from "../../../e2e/torture/sizes.ts"
import { ask, test as base, testToken } from "../fixture.ts"
import { limitedServer } from "../server/limitedServer.ts"
import { rawRequest } from "./rawRequest.ts"

interface Names {
  /** Asks for raw paths, and says which flows AppFlow was asked for. */
  heard(method: string, path: string): Promise<{ status: number; names: unknown[] }>
}

const test = base.extend<Names>({
  heard: async ({ stubbed }, use) => {
    let names: unknown[] = []
    const { proxy } = await stubbed(async (request) => {
      const { flowName } = await request.json()
      if (flowName !== undefined) names.push(flowName)
      return Response.json({ flowName: "x", flowStatus: "Active", flows: [] })
    })
    const server = limitedServer(getRequestListener(proxy.fetch))
    const { url, close } = await listenOn(server, { host: "127.0.0.1", port: 0 })
    const port = Number(new URL(url).port)
    const rest = [
      `Host: 127.0.0.1:${port}`,
      "Content-Type: application/json",
      "Content-Length: 2",
      "Idempotency-Key: t",
      `X-Sluice-Token: ${testToken}`,
      "Connection: close",
    ]
    await use(async (method, path) => {
      names = []
      const { status } = await rawRequest(
        port,
        [`${method} ${path} HTTP/1.1`, ...rest, "", "{}"].join("\r\n"),
      )
      return { status, names }
    })
    await close()
  },
})

const count = sizeOf({ test: 500, torture: 10_000 })

const bytes = (text: string) => Buffer.from(text).toString("latin1")
const segments = fc.array(
  fc.constantFrom(
    ...[
      "a",
      "api",
      "flows",
      ":name",
      "runs",
      "start",
      ".",
      "..",
      "%2e",
      "%2E%2e",
      "%2f",
      "%5c",
      "\\",
      "*",
      ";",
    ],
    ...["%00", "%0d%0aX:%20y", "%25", "%2561", "%zz", "%", "%c3%bc", "%ff", "%ed%a0%80", "+", "@", "~", ""],
    ...["x".repeat(300), encodeURIComponent("名前"), bytes("ü"), "%3f", "%23", "?", "#"],
  ),
  { maxLength: 3 },
)
const paths = fc
  .tuple(
    fc.constantFrom(
      "/api/flows/",
      "/api/flows/",
      "/api/flows/",
      "/api/flows//",
      "//api/flows/",
      "/api/./flows/",
      "/api/flows/x/../",
    ),
    fc.array(
      segments.map((parts) => parts.join("")),
      { minLength: 1, maxLength: 2 },
    ),
    fc.constantFrom("", "/", "/runs", "/start", "/stop", "/runs/1/cancel"),
  )
  .map(([start, names, end]) => start + names.join("/") + end)

/** What one part of a path names: decoded once, as far as it can be decoded. */
function named(part: string): string {
  const text = Buffer.from(part, "latin1").toString()
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded)
    } catch {
      return encoded
    }
  })
}

test(`${count} odd addresses, seed ${seed}: AppFlow hears of no flow but one that a part of the address names`, {
  timeout: 1_200_000,
}, async ({ heard }) => {
  let asked = 0
  await fc.assert(
    fc.asyncProperty(fc.constantFrom("GET", "POST"), paths, async (method, path) => {
      const { status, names } = await heard(method, path)
      expect(status, path).toBeLessThan(500)
      const possible = path.split(/[/\\?#]/).map(named)
      for (const name of names) expect(possible, path).toContain(name)
      expect(names.length, path).toBeLessThanOrEqual(1)
      asked += names.length
    }),
    { seed, numRuns: count },
  )
  expect(asked).toBeGreaterThan(count / 50)
})

describe("a name that the pages encode", () => {
  test(`${count} names, seed ${seed}, arrive as they are, or not at all`, { timeout: 1_200_000 }, async ({
    stubbed,
  }) => {
    const names: unknown[] = []
    const { proxy } = await stubbed(async (request) => {
      names.push((await request.json()).flowName)
      return Response.json({ flowName: "x" })
    })
    const any = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: "binary", minLength: 1 }),
      fc.webPath(),
    )
    await fc.assert(
      fc.asyncProperty(any, async (name) => {
        names.length = 0
        // A part that is only dots leads elsewhere in every address, encoded or not.
        fc.pre(name !== "." && name !== ".." && name !== "")
        const { status } = await ask(proxy, `/api/flows/${encodeURIComponent(name)}`)
        expect([status, names]).toStrictEqual([200, [name]])
      }),
      { seed, numRuns: count },
    )
  })
})
