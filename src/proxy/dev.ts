import { getRequestListener } from "@hono/node-server"
import { createServer as createVite } from "vite"
import { listenOn } from "#local-appflow/listen.ts"
import { orClose } from "./orClose.ts"
import { projectRoot } from "./projectRoot.ts"
import { run } from "./run.ts"
import { limitedServer } from "./server/limitedServer.ts"
import { startProxy } from "./startProxy.ts"

await run(async (configuration) => {
  const proxy = await startProxy(configuration)
  const server = limitedServer()
  // Vite serves the pages without the content security policy, which its hot reload would break.
  const vite = await createVite({
    root: projectRoot,
    appType: "spa",
    server: { middlewareMode: true, hmr: { server } },
  })
  const answer = getRequestListener(proxy.app.fetch)
  server.on("request", (request, response) => {
    if (request.url?.startsWith("/api/")) void answer(request, response)
    else vite.middlewares(request, response)
  })
  const { url, close } = await orClose(listenOn(server, configuration), async () => {
    await vite.close()
    await proxy.close()
  })
  return {
    ...proxy,
    url,
    async close() {
      await vite.close()
      await close()
      await proxy.close()
    },
  }
})
