import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { test as base } from "vitest"
import { createLocalAppFlow } from "./app.ts"
import { type Quotas, quotas } from "./quotas.ts"
import { seedFlows } from "./seed/seedFlows.ts"
import { openStore, type Store } from "./store.ts"

/** An answer of the local AppFlow, read. */
interface Answer {
  status: number
  headers: Headers
  // A test says what it expects of an answer; whatever else it is fails there.
  body: Record<string, unknown>
}

interface Fixture {
  dataDir: string
  store: Store
  clock: { now: number }
  app: ReturnType<typeof createLocalAppFlow>
  quotas: Quotas
  /** Posts to an operation: text as it is, anything else as JSON. */
  call(path: string, input: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Sends a request without a body. */
  ask(method: string, path: string): Promise<Answer>
}

/** Tests with a store of their own, and a clock that stands still until it is moved. */
export const test = base.extend<Fixture>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures from the pattern.
  dataDir: async ({}, use) => {
    const directory = await mkdtemp(join(tmpdir(), "sluice-"))
    await use(directory)
    await rm(directory, { recursive: true })
  },
  store: async ({ dataDir }, use) => {
    const store = await openStore(dataDir, seedFlows)
    await use(store)
    await store.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  clock: async ({}, use) => use({ now: Date.UTC(2026, 10, 23, 9) / 1000 }),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  quotas: async ({}, use) => use({ ...quotas }),
  app: async ({ store, clock, quotas }, use) => {
    await use(createLocalAppFlow(store, { now: () => clock.now, quotas }))
  },
  call: async ({ app }, use) => {
    await use(async (path, input, headers = {}) => {
      const body = typeof input === "string" ? input : JSON.stringify(input)
      return read(await app.request(path, { method: "POST", headers: { host, ...headers }, body }))
    })
  },
  ask: async ({ app }, use) => {
    await use(async (method, path) => read(await app.request(path, { method, headers: { host } })))
  },
})

const host = "127.0.0.1:4641"

async function read(response: Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, body: await response.json() }
}

/** The UpdateFlow request that would write a seed flow back as it is. */
export function requestFor(flowName: string): Record<string, unknown> {
  const flow = seedFlows().find(({ name }) => name === flowName)
  if (flow === undefined) throw new Error(`There is no seed flow ${flowName}.`)
  return JSON.parse(flow.config)
}
