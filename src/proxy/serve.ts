import { join } from "node:path"
import { listen } from "#local-appflow/listen.ts"
import { buildPages } from "./buildPages.ts"
import { servePages } from "./pages.ts"
import { projectRoot } from "./projectRoot.ts"
import { run } from "./run.ts"
import { startBackend } from "./startBackend.ts"

await run(async (options) => {
  const dist = join(projectRoot, "dist")
  const backend = await startBackend(options)
  // The port is taken before the pages are built, so that a port in use is said at once.
  let isReady = false
  const server = await listen((request, env) => {
    return isReady ? backend.app.fetch(request, env) : new Response("Sluice is starting.", { status: 503 })
  }, options)
  await buildPages(projectRoot, dist)
  servePages(backend.app, dist)
  isReady = true
  return {
    url: server.url,
    appflowUrl: backend.appflowUrl,
    async close() {
      await server.close()
      await backend.close()
    },
  }
})
