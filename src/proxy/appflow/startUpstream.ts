import { resolve } from "node:path"
import type { AwsUpstream, Configuration } from "../configuration/configuration.ts"
import { isLoopback } from "../configuration/setting.ts"
import type { Session } from "../contract.ts"
import { accountOf } from "./aws/accountOf.ts"
import { awsClients } from "./aws/awsClients.ts"
import { awsSession } from "./aws/awsSession.ts"
import type { ClientFor } from "./clientFor.ts"
import { localAppFlowClient, localRegion } from "./localAppFlowClient.ts"

/** The AppFlow behind the proxy. */
export interface Upstream {
  clientFor: ClientFor
  session: Session
  /** Where other tools can use it, when it is the local one. */
  url?: string
  close(): Promise<void>
}

export function startUpstream(configuration: Configuration): Promise<Upstream> {
  const { upstream } = configuration
  return upstream.kind === "aws" ? startAws(upstream) : startLocal(configuration)
}

async function startAws(upstream: AwsUpstream): Promise<Upstream> {
  const clientFor = awsClients(upstream)
  const session = awsSession(upstream, await accountOf(upstream))
  // Connections that are idle keep no process alive, so there is nothing to close.
  return { clientFor, session, close: async () => undefined }
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
    clientFor: () => appflow,
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
