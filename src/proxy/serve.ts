import { join } from "node:path"
import { getRequestListener } from "@hono/node-server"
import { listenOn } from "#local-appflow/listen.ts"
import { projectRoot } from "./projectRoot.ts"
import { run } from "./run.ts"
import { buildPages } from "./server/buildPages.ts"
import { limitedServer } from "./server/limitedServer.ts"
import { servePages } from "./server/servePages.ts"
import { startBackend } from "./startBackend.ts"

await run(async (configuration) => {
  const dist = join(projectRoot, "dist")
  const backend = await startBackend(configuration)
  // The port is taken before the pages are built, so that a port in use is said at once.
  let isReady = false
  const listener = getRequestListener((request, env) => {
    return isReady ? backend.app.fetch(request, env) : new Response("Sluice is starting.", { status: 503 })
  })
  const server = await listenOn(limitedServer(listener), configuration)
  await buildPages(projectRoot, dist)
  servePages(backend.app, dist)
  isReady = true
  return {
    ...backend,
    url: server.url,
    async close() {
      await server.close()
      await backend.close()
    },
  }
})
