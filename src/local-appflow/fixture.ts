import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { test as base } from "vitest"
import { createLocalAppFlow } from "./app.ts"
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
  /** Posts to an operation: text as it is, anything else as JSON. */
  call(path: string, input: unknown, headers?: Record<string, string>): Promise<Answer>
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
    store.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  clock: async ({}, use) => use({ now: Date.UTC(2026, 10, 23, 9) / 1000 }),
  call: async ({ store, clock }, use) => {
    const app = createLocalAppFlow(store, () => clock.now)
    await use(async (path, input, headers = {}) => {
      const response = await app.request(path, {
        method: "POST",
        headers: { host: "127.0.0.1:4641", ...headers },
        body: typeof input === "string" ? input : JSON.stringify(input),
      })
      return { status: response.status, headers: response.headers, body: await response.json() }
    })
  },
})

/** The UpdateFlow request that would write a seed flow back as it is. */
export function requestFor(flowName: string): Record<string, unknown> {
  const flow = seedFlows().find(({ name }) => name === flowName)
  if (flow === undefined) throw new Error(`There is no seed flow ${flowName}.`)
  return JSON.parse(flow.config)
}
