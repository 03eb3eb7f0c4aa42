import { getRequestListener } from "@hono/node-server"
import { listenOn } from "#local-appflow/listen.ts"
import type { ProxyApp } from "../app.ts"
import { longestRequest } from "../appflow/patience.ts"
import type { Configuration } from "../configuration/configuration.ts"
import { orClose } from "../orClose.ts"
import type { Running } from "../run.ts"
import { startProxy } from "../startProxy.ts"
import { limitedServer } from "./limitedServer.ts"

/**
 * Starts a proxy that listens, and adds its pages. Closing it refuses new connections, answers what is under way, and
 * carries out what nobody waits for any more, before it lets go of AppFlow and of the audit log.
 */
export async function startServer(
  configuration: Configuration,
  addPages: (app: ProxyApp) => Promise<void>,
): Promise<Running> {
  const { app, ...proxy } = await startProxy(configuration)
  const underWay = new Set<Promise<Response>>()
  // The port is taken before the pages are built, so that a port in use is said at once.
  let isReady = false
  const listener = getRequestListener((request, env) => {
    if (!isReady) return new Response("Sluice is starting.", { status: 503 })
    const answer = Promise.resolve(app.fetch(request, env)).finally(() => underWay.delete(answer))
    underWay.add(answer)
    return answer
  })
  const listening = listenOn(limitedServer(listener), configuration, { finishWithin: longestRequest })
  const server = await orClose(listening, proxy.close)
  await orClose(addPages(app), close)
  isReady = true
  return { ...proxy, url: server.url, close }

  async function close() {
    await server.close()
    await Promise.allSettled(underWay)
    await proxy.close()
  }
}
