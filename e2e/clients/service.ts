import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createLocalAppFlow } from "#local-appflow/app.ts"
import { listen } from "#local-appflow/listen.ts"
import { type Quotas, quotas } from "#local-appflow/quotas.ts"
import { advanceRuns } from "#local-appflow/runs/runFlows.ts"
import { seedFlows } from "#local-appflow/seed/seedFlows.ts"
import { openStore } from "#local-appflow/store.ts"
import { type Exchange, record } from "./recorder.ts"

export interface Keys {
  accessKeyId: string
  secretAccessKey: string
}

/** The keys with which requests must be signed. */
export const localKeys: Keys = { accessKeyId: "local", secretAccessKey: "local" }

/** A local AppFlow with its seeds, for one client. */
export interface Service {
  url: string
  /** What went over the wire since the last time somebody asked. */
  taken(): Exchange[]
  /** Lets seconds pass, while runs go on. */
  pass(seconds: number): Promise<void>
  /** Makes the next calls of an operation go wrong. */
  plan(operation: string, fault: object, times?: number): Promise<void>
  /** Forgets what was to go wrong. */
  heal(): Promise<void>
  close(): Promise<void>
}

/** Starts a service that verifies signatures and takes faults, and whose clock is years ahead of the real one. */
export async function startService(fewer: Partial<Quotas> = {}): Promise<Service> {
  const dataDir = await mkdtemp(join(tmpdir(), "sluice-clients-"))
  const store = await openStore(dataDir, seedFlows)
  const clock = { now: Date.UTC(2031, 4, 6, 7, 8, 9) / 1000 + 0.25 }
  const conditions = { now: () => clock.now, credentials: localKeys, faults: true }
  const app = createLocalAppFlow(store, { ...conditions, quotas: { ...quotas, ...fewer } })
  const service = await listen(app.fetch, { host: "127.0.0.1", port: 0 })
  const recorder = await record(service.url)
  return {
    url: recorder.url,
    taken: recorder.taken,
    async pass(seconds) {
      const since = clock.now
      clock.now += seconds
      await advanceRuns(store, { since, now: clock.now })
    },
    async plan(operation, fault, times = 1) {
      const body = JSON.stringify({ operation, fault, times })
      const { ok } = await fetch(`${service.url}/_faults`, { method: "POST", body })
      if (!ok) throw new Error(`The fault cannot be planned: ${body}`)
    },
    async heal() {
      await fetch(`${service.url}/_faults`, { method: "DELETE" })
    },
    async close() {
      await recorder.close()
      await service.close()
      await store.close()
      await rm(dataDir, { recursive: true })
    },
  }
}
