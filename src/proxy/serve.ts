import { join } from "node:path"
import { projectRoot } from "./projectRoot.ts"
import { run } from "./run.ts"
import { buildPages } from "./server/buildPages.ts"
import { servePages } from "./server/servePages.ts"
import { startServer } from "./server/startServer.ts"

const dist = join(projectRoot, "dist")

await run((configuration) =>
  startServer(configuration, async (app) => {
    await buildPages(projectRoot, dist)
    servePages(app, dist)
  }),
)
