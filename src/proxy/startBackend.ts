import { join, resolve } from "node:path"
import { startLocalAppFlow } from "#local-appflow/startLocalAppFlow.ts"
import { createApp, type ProxyApp } from "./app.ts"
import { openAuditLog } from "./audit/openAuditLog.ts"
import { localAppFlowClient, localRegion } from "./localAppFlowClient.ts"

/** The local AppFlow, and the proxy in front of it, not yet listening. */
export interface Backend {
  app: ProxyApp
  appflowUrl: string
  close(): Promise<void>
}

export async function startBackend(options: {
  host: string
  appflowPort: number
  dataDir: string
}): Promise<Backend> {
  const dataDir = resolve(options.dataDir)
  const local = await startLocalAppFlow({ dataDir, host: options.host, port: options.appflowPort })
  const audit = await openAuditLog(join(dataDir, "audit.jsonl")).catch(async (error) => {
    await local.close()
    throw error
  })
  const appflow = localAppFlowClient(local.url)
  const app = createApp({
    appflow,
    audit,
    backend: {
      kind: "local",
      label: "Local AppFlow",
      region: localRegion,
      endpoint: local.url,
      facts: [
        "This is a local AppFlow, not AWS: nothing leaves this machine.",
        `Its flows are kept in ${dataDir}.`,
        `Other tools can use it as an AppFlow endpoint at ${local.url}.`,
      ],
    },
  })
  return {
    app,
    appflowUrl: local.url,
    async close() {
      appflow.destroy()
      await audit.close()
      await local.close()
    },
  }
}
