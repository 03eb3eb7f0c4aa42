import { type Conditions, createLocalAppFlow } from "./app.ts"
import { type Listening, listen } from "./listen.ts"
import { runFlows } from "./runs/runFlows.ts"
import { seedFlows } from "./seed/seedFlows.ts"
import { openStore, type Store } from "./store.ts"

/** Where a local AppFlow keeps its flows and listens, and what is special about it. */
export interface LocalAppFlowOptions extends Partial<Conditions> {
  dataDir: string
  host: string
  port: number
}

/** A local AppFlow that listens, and what it keeps. */
export interface LocalAppFlow extends Listening {
  store: Store
}

/** Opens the store, starting a new one with the seed flows, serves it over AppFlow's protocol, and runs its flows. */
export async function startLocalAppFlow({
  dataDir,
  host,
  port,
  ...conditions
}: LocalAppFlowOptions): Promise<LocalAppFlow> {
  const store = await openStore(dataDir, seedFlows)
  const { now = () => Date.now() / 1000 } = conditions
  const stopRuns = await runFlows(store, { now, every: 1000 })
  try {
    const { url, close } = await listen(createLocalAppFlow(store, conditions).fetch, { host, port })
    return {
      url,
      store,
      async close() {
        await close()
        await stopRuns()
        await store.close()
      },
    }
  } catch (error) {
    await stopRuns()
    await store.close()
    throw error
  }
}
