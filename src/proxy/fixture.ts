import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { AppflowClient } from "@aws-sdk/client-appflow"
import type { HttpBindings } from "@hono/node-server"
import { test as base } from "vitest"
import { listen } from "#local-appflow/listen.ts"
import { type LocalAppFlow, startLocalAppFlow } from "#local-appflow/startLocalAppFlow.ts"
import type { ReceivedUpdate } from "#local-appflow/tables/updates.ts"
import { createApp, type ProxyApp, type ProxyOptions } from "./app.ts"
import { localAppFlowClient } from "./appflow/localAppFlowClient.ts"
import type { Patience } from "./appflow/patience.ts"
import type { AuditEntry } from "./audit/audit.ts"
import type { Backend } from "./contract.ts"
import type { GuardOptions } from "./guard/guard.ts"
import { localToken, newToken, tokenHeader } from "./guard/identify/localToken.ts"

/** A server in place of AppFlow. */
type Stub = (request: Request) => Response | Promise<Response>

/** A server that describes the flow "a", and answers what else it is asked as the stub says. */
export function onUpdate(stub: Stub): Stub {
  return (request) =>
    new URL(request.url).pathname === "/describe-flow" ? Response.json(deployed) : stub(request)
}

export const deployed = { flowName: "a", description: "As deployed.", flowStatus: "Active" }

/** Waits as the real one does, in less time. */
export const shortPatience: Patience = { read: 2_000, update: 8_000, look: 2_000, pauses: [5, 10, 20, 40] }

export interface Fixture {
  dataDir: string
  local: LocalAppFlow
  appflow: AppflowClient
  proxy: ProxyApp
  /** What the proxy has noted in its audit log. */
  audited: AuditEntry[]
  /** Every update the local AppFlow has accepted. */
  received(): Promise<ReceivedUpdate[]>
  /** A client whose calls are answered by the stub; it notes how many came. */
  stubbed(stub: Stub): Promise<Stubbed>
}

interface Stubbed {
  appflow: AppflowClient
  proxy: ProxyApp
  proxyWith(options: Partial<ProxyOptions>): ProxyApp
  calls: Request[]
}

/** Tests of the proxy against a local AppFlow of their own, over real HTTP. */
export const test = base.extend<Fixture>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures from the pattern.
  dataDir: async ({}, use) => {
    const directory = await mkdtemp(join(tmpdir(), "sluice-"))
    await use(directory)
    await rm(directory, { recursive: true })
  },
  local: async ({ dataDir }, use) => {
    const local = await startLocalAppFlow({ dataDir, host: "127.0.0.1", port: 0 })
    await use(local)
    await local.close()
  },
  appflow: async ({ local }, use) => {
    const client = localAppFlowClient(local.url)
    await use(client)
    client.destroy()
  },
  audited: async ({ dataDir: _ }, use) => use([]),
  proxy: async ({ appflow, audited }, use) => {
    await use(proxyOf({ appflow, audit: { write: async (entry) => void audited.push(entry) } }))
  },
  received: async ({ local }, use) => use(() => local.store.updates()),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  stubbed: async ({}, use) => {
    const ends: (() => Promise<void>)[] = []
    await use(async (stub) => {
      const calls: Request[] = []
      const answer = (request: Request) => {
        calls.push(request)
        return stub(request)
      }
      const server = await listen(answer, { host: "127.0.0.1", port: 0 })
      const appflow = localAppFlowClient(server.url)
      ends.push(async () => {
        appflow.destroy()
        await server.close()
      })
      const proxyWith = (options: Partial<ProxyOptions>) => proxyOf({ appflow, ...options })
      return { appflow, proxy: proxyWith({}), proxyWith, calls }
    })
    await Promise.all(ends.map((end) => end()))
  },
})

/** What lets the requests of these tests in. */
export const testToken = newToken()

export const testGuard: GuardOptions = {
  identify: localToken(testToken, { sub: "local", issuer: "local" }),
  trustedProxyHops: 0,
  rights: { readOnly: false, flowPrefixes: [], updateGroups: [], runGroups: [] },
  origins: [],
  allowedHosts: [],
  bodyLimit: 10 * 1024 * 1024,
  requestsPerMinute: 100_000,
  updatesPerMinute: 100_000,
}

const backend: Backend = {
  kind: "local",
  label: "Local AppFlow",
  region: "us-east-1",
  account: null,
  endpoint: "http://x",
  facts: [],
}

/** A proxy that waits less long than the real one. */
export function proxyOf({
  appflow,
  ...options
}: { appflow: AppflowClient } & Partial<ProxyOptions>): ProxyApp {
  return createApp({
    clientFor: () => appflow,
    backend,
    audit: { write: async () => undefined },
    guard: testGuard,
    patience: shortPatience,
    ...options,
  })
}

/** A request of a page with the token, as it arrives at the proxy on port 4640 of this machine. */
export function ask(proxy: ProxyApp, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers({ host: "127.0.0.1:4640", [tokenHeader]: testToken })
  for (const [name, value] of new Headers(init.headers)) headers.set(name, value)
  return askBare(proxy, path, { ...init, headers })
}

/** A request with nothing but its own headers. */
export function askBare(proxy: ProxyApp, path: string, init: RequestInit): Promise<Response> {
  const hosts = new Headers(init.headers).has("host") ? ["Host", ""] : []
  const socket = { localPort: 4640, remoteAddress: "127.0.0.1" }
  // The proxy reads nothing else of the connection.
  const env = { incoming: { socket, rawHeaders: hosts, url: path } } as unknown as HttpBindings
  return Promise.resolve(proxy.request(path, init, env))
}

/** A PUT as the browser sends it, of somebody who has just read the flow unless the headers say otherwise. */
export async function put(
  proxy: ProxyApp,
  flowName: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return ask(proxy, `/api/flows/${encodeURIComponent(flowName)}`, {
    method: "PUT",
    headers: {
      "content-type": "application/json",
      "idempotency-key": "token",
      "if-match": headers["if-match"] ?? (await tagFor(proxy, flowName)),
      ...headers,
    },
    body,
  })
}

/** The entity tag of a flow as it is now. */
export async function tagFor(proxy: ProxyApp, flowName: string): Promise<string> {
  return (await ask(proxy, `/api/flows/${encodeURIComponent(flowName)}`)).headers.get("etag") ?? ""
}

/** The UpdateFlow request that would write a described flow back as it is. */
export async function requestFor(proxy: ProxyApp, flowName: string): Promise<Record<string, unknown>> {
  const { flow } = await (await ask(proxy, `/api/flows/${encodeURIComponent(flowName)}`)).json()
  const { flowArn: _, flowStatus: _1, createdAt: _2, createdBy: _3, lastUpdatedAt: _4, ...rest } = flow
  const { lastUpdatedBy: _5, tags: _6, schemaVersion: _7, ...request } = rest
  return request
}
