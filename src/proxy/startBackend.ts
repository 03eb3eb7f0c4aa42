import { createApp, type ProxyApp } from "./app.ts"
import { startUpstream } from "./appflow/startUpstream.ts"
import { startAudit } from "./audit/startAudit.ts"
import type { Configuration } from "./configuration/configuration.ts"
import type { Session } from "./contract.ts"
import { identifyBy } from "./guard/identify/identifyBy.ts"

/** An AppFlow, and the proxy in front of it, not yet listening. */
export interface Backend {
  app: ProxyApp
  /** The AppFlow behind it. */
  session: Session
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
    session: upstream.session,
    token,
    async close() {
      await audit.close()
      await upstream.close()
    },
  }
}
