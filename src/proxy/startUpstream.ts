import { resolve } from "node:path"
import type { AppflowClient } from "@aws-sdk/client-appflow"
import { awsClient, awsSession } from "./awsClient.ts"
import type { Configuration } from "./configuration/configuration.ts"
import { isLoopback } from "./configuration/setting.ts"
import type { Session } from "./contract.ts"
import { localAppFlowClient, localRegion } from "./localAppFlowClient.ts"

/** The AppFlow behind the proxy. */
export interface Upstream {
  appflow: AppflowClient
  session: Session
  /** Where other tools can use it, when it is the local one. */
  url?: string
  close(): Promise<void>
}

export function startUpstream(configuration: Configuration): Promise<Upstream> {
  const { upstream } = configuration
  return upstream.kind === "aws" ? startAws(upstream.region) : startLocal(configuration)
}

async function startAws(region: string): Promise<Upstream> {
  const appflow = awsClient(region)
  return { appflow, session: awsSession(region), close: async () => appflow.destroy() }
}

async function startLocal(configuration: Configuration): Promise<Upstream> {
  // Loaded only when it is needed: it brings a database along.
  const { startLocalAppFlow } = await import("#local-appflow/startLocalAppFlow.ts")
  const dataDir = resolve(configuration.dataDir)
  // It knows no sign-in, so it stays on this machine wherever Sluice listens.
  const host = isLoopback(configuration.host) ? configuration.host : "127.0.0.1"
  const local = await startLocalAppFlow({ dataDir, host, port: configuration.appflowPort })
  const appflow = localAppFlowClient(local.url)
  return {
    appflow,
    url: local.url,
    session: {
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
    async close() {
      appflow.destroy()
      await local.close()
    },
  }
}
