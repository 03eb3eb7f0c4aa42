import { setTimeout as pause } from "node:timers/promises"
import type { AppflowClient } from "@aws-sdk/client-appflow"
import { listen } from "#local-appflow/listen.ts"
import { createApp, type ProxyApp } from "#proxy/app.ts"
import { localAppFlowClient } from "#proxy/appflow/localAppFlowClient.ts"
import type { Patience } from "#proxy/appflow/patience.ts"
import type { Audit, AuditEntry } from "#proxy/audit/audit.ts"
import type { GuardOptions } from "#proxy/guard/guard.ts"
import { type Fault, type FaultProxy, startFaultProxy } from "./faultProxy.ts"

const patience: Patience = { read: 8_000, update: 16_000, look: 8_000, pauses: [10, 20, 40, 80] }

/** Whom the guard lets in is not what is tested here. */
const everybody: GuardOptions = {
  identify: () => ({ principal: { sub: "local" } }),
  trustedProxyHops: 0,
  rights: { readOnly: false, flowPrefixes: [], updateGroups: [], runGroups: [] },
  origins: [],
  allowedHosts: [],
  bodyLimit: 10 * 1024 * 1024,
  requestsPerMinute: Number.POSITIVE_INFINITY,
  updatesPerMinute: Number.POSITIVE_INFINITY,
}

/** What the audit log tells of an update. */
type AuditedUpdate = Extract<AuditEntry, { act: "update" }>

/** Sluice's proxy with something that lets requests go wrong on either side of it. */
export interface ProxyUnderTest {
  /** Where the browser reaches it. */
  origin: string
  audited: AuditedUpdate[]
  /** The next requests of a kind on one side go wrong like this. */
  plan(side: "browser" | "appflow", faults: readonly Fault[]): void
  clear(): void
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
  /** A new process in place of the old one, which forgets all it knew. */
  restart(): void
  close(): Promise<void>
}

/** `pauseBefore` is how long it waits between its look at a flow and the update, in milliseconds. */
export async function startProxyUnderTest(
  appflowPort: number,
  { pauseBefore = 0 } = {},
): Promise<ProxyUnderTest> {
  const plans = { browser: [] as Fault[], appflow: [] as Fault[] }
  const audited: AuditedUpdate[] = []
  const behind = await startFaultProxy({ port: appflowPort, fault: () => plans.appflow.shift() })
  const appflow = localAppFlowClient(`http://127.0.0.1:${behind.port}`)
  const audit: Audit = {
    async write(entry) {
      if (entry.act === "update") audited.push(entry)
      if (entry.event === "intent") await pause(pauseBefore)
    },
  }
  let app = appOver(appflow, audit)
  const running = new Set<unknown>()
  const answer: typeof app.fetch = (request, env) => {
    const answered = Promise.resolve(app.fetch(request, env))
    running.add(answered)
    return answered.finally(() => running.delete(answered))
  }
  const server = await listen((request, env) => answer(request, env), { host: "127.0.0.1", port: 0 })
  const before: FaultProxy = await startFaultProxy({
    port: Number(new URL(server.url).port),
    fault: (line) => (line.startsWith("PUT") ? plans.browser.shift() : undefined),
    renames: true,
  })
  return {
    origin: `http://127.0.0.1:${before.port}`,
    audited,
    plan: (side, faults) => void plans[side].push(...faults),
    clear() {
      plans.browser.length = 0
      plans.appflow.length = 0
    },
    async idle() {
      while (running.size > 0) await Promise.allSettled(running)
    },
    restart() {
      app = appOver(appflow, audit)
    },
    async close() {
      await before.close()
      await server.close()
      appflow.destroy()
      await behind.close()
    },
  }
}

function appOver(appflow: AppflowClient, audit: Audit): ProxyApp {
  return createApp({
    clientFor: () => appflow,
    audit,
    backend: {
      kind: "local",
      label: "Local AppFlow",
      region: "us-east-1",
      account: null,
      endpoint: "http://x",
      facts: [],
    },
    guard: everybody,
    patience,
  })
}
