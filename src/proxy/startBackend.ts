import { createApp, type ProxyApp } from "./app.ts"
import { startUpstream } from "./appflow/startUpstream.ts"
import { startAudit } from "./audit/startAudit.ts"
import type { Configuration } from "./configuration/configuration.ts"
import { identifyBy } from "./guard/identify/identifyBy.ts"

/** An AppFlow, and the proxy in front of it, not yet listening. */
export interface Backend {
  app: ProxyApp
  /** Where other tools can use the local AppFlow. */
  appflowUrl: string | undefined
  /** What lets a page in, where that is the way. */
  token: string | undefined
  close(): Promise<void>
}

export async function startBackend(configuration: Configuration): Promise<Backend> {
  const upstream = await startUpstream(configuration)
  const audit = await startAudit(configuration).catch(async (error) => {
    await upstream.close()
    throw error
  })
  const { identify, token } = identifyBy(configuration.access)
  const app = createApp({
    clientFor: upstream.clientFor,
    backend: upstream.session,
    audit,
    guard: { ...configuration, identify },
  })
  return {
    app,
    appflowUrl: upstream.url,
    token,
    async close() {
      await audit.close()
      await upstream.close()
    },
  }
}
