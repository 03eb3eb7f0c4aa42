import { resolve } from "node:path"
import type { AwsUpstream, Configuration } from "../configuration/configuration.ts"
import { isLoopback } from "../configuration/setting.ts"
import type { Backend } from "../contract.ts"
import { accountOf } from "./aws/accountOf.ts"
import { awsBackend } from "./aws/awsBackend.ts"
import { awsClients } from "./aws/awsClients.ts"
import type { ClientFor } from "./clientFor.ts"
import { localAppFlowClient, localRegion } from "./localAppFlowClient.ts"

/** The AppFlow behind the proxy. */
export interface Upstream {
  clientFor: ClientFor
  backend: Backend
  close(): Promise<void>
}

export function startUpstream(configuration: Configuration): Promise<Upstream> {
  const { upstream } = configuration
  return upstream.kind === "aws" ? startAws(upstream) : startLocal(configuration)
}

async function startAws(upstream: AwsUpstream): Promise<Upstream> {
  const clientFor = awsClients(upstream)
  const backend = awsBackend(upstream, await accountOf(upstream))
  // Connections that are idle keep no process alive, so there is nothing to close.
  return { clientFor, backend, close: async () => undefined }
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
    backend: {
      kind: "local",
      label: "Local AppFlow",
      region: localRegion,
      account: null,
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
