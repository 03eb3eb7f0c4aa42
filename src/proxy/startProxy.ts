import { createApp, type ProxyApp } from "./app.ts"
import { startUpstream } from "./appflow/startUpstream.ts"
import { startAudit } from "./audit/startAudit.ts"
import type { Configuration } from "./configuration/configuration.ts"
import type { Backend } from "./contract.ts"
import { identifyBy } from "./guard/identify/identifyBy.ts"
import { orClose } from "./orClose.ts"

/** An AppFlow, and the proxy in front of it, not yet listening. */
export interface StartedProxy {
  app: ProxyApp
  /** The AppFlow behind it. */
  backend: Backend
  /** What lets a page in, where that is the way. */
  token: string | undefined
  close(): Promise<void>
}

export async function startProxy(configuration: Configuration): Promise<StartedProxy> {
  const upstream = await startUpstream(configuration)
  const audit = await orClose(startAudit(configuration), upstream.close)
  const { identify, token } = identifyBy(configuration.access)
  const app = createApp({
    clientFor: upstream.clientFor,
    backend: upstream.backend,
    audit,
    guard: { ...configuration, identify },
  })
  return {
    app,
    backend: upstream.backend,
    token,
    async close() {
      await audit.close()
      await upstream.close()
    },
  }
}
