import { createMiddleware } from "hono/factory"
import type { ProxyEnv } from "../proxyEnv.ts"
import { refuse } from "../refuse.ts"

/** Refuses what a page of another origin asks, as far as the browser says whose page asks. */
export const ownPages = createMiddleware<ProxyEnv>(async (context, next) => {
  const origin = context.req.header("origin")
  if (origin !== undefined && !context.get("origins").includes(origin)) {
    return refuse(403, "ForbiddenOrigin", "Sluice answers only its own pages.")
  }
  await next()
})

/** What holds data is not even opened by a link or typed into the address bar. */
export const sameOrigin = createMiddleware<ProxyEnv>(async (context, next) => {
  const site = context.req.header("sec-fetch-site")
  if (site !== undefined && site !== "same-origin") {
    return refuse(403, "ForbiddenSite", "Sluice answers only its own pages.")
  }
  await next()
})
