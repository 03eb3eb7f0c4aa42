import { type Conditions, createLocalAppFlow } from "./app.ts"
import { type Listening, listen } from "./listen.ts"
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

/** Opens the store, starting a new one with the seed flows, and serves it over AppFlow's protocol. */
export async function startLocalAppFlow({
  dataDir,
  host,
  port,
  ...conditions
}: LocalAppFlowOptions): Promise<LocalAppFlow> {
  const store = await openStore(dataDir, seedFlows)
  try {
    const { url, close } = await listen(createLocalAppFlow(store, conditions).fetch, { host, port })
    return {
      url,
      store,
      async close() {
        await close()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
