import { join } from "node:path"
import { serveStatic } from "@hono/node-server/serve-static"
import type { ProxyApp } from "../app.ts"
import { refuse } from "../refuse.ts"

/** Serves the built pages: files by their name, and index.html wherever the browser navigates. */
export function servePages(app: ProxyApp, dist: string): void {
  app.get(
    "*",
    serveStatic({
      root: dist,
      onFound: (path, context) => {
        const isHashed = path.startsWith(join(dist, "assets"))
        context.header("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache")
      },
    }),
  )
  const index = serveStatic({
    path: join(dist, "index.html"),
    onFound: (_path, context) => context.header("Cache-Control", "no-cache"),
  })
  app.get("*", async (context, next) => {
    const isNavigation = context.req.header("accept")?.includes("text/html") ?? false
    if (!isNavigation || context.req.path.startsWith("/assets/")) return next()
    return index(context, next)
  })
  app.notFound(() => refuse(404, "NotFound", "There is nothing at this address."))
}
