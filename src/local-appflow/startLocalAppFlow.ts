import { createLocalAppFlow } from "./app.ts"
import { type Listening, listen } from "./listen.ts"
import { seedFlows } from "./seed/seedFlows.ts"
import { openStore } from "./store.ts"

/** Where a local AppFlow keeps its flows and listens. */
export interface LocalAppFlowOptions {
  dataDir: string
  host: string
  port: number
}

/** Opens the store, starting a new one with the seed flows, and serves it over AppFlow's protocol. */
export async function startLocalAppFlow({ dataDir, host, port }: LocalAppFlowOptions): Promise<Listening> {
  const store = await openStore(dataDir, seedFlows)
  try {
    const { url, close } = await listen(createLocalAppFlow(store).fetch, { host, port })
    return {
      url,
      async close() {
        await close()
        store.close()
      },
    }
  } catch (error) {
    store.close()
    throw error
  }
}
