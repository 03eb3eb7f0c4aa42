import type { HttpBindings } from "@hono/node-server"
import { createMiddleware } from "hono/factory"
import { refuse } from "../refuse.ts"

const names = ["127.0.0.1", "localhost", "[::1]"]

/**
 * Answers only requests made under one of this machine's loopback names and our own port, and from pages
 * of that same origin: a web page elsewhere can reach this port, but not under these names.
 */
export const onlyLoopback = createMiddleware<{ Bindings: HttpBindings }>(async (context, next) => {
  const port = context.env.incoming.socket.localPort
  const host = context.req.header("host")?.toLowerCase()
  if (
    host === undefined ||
    !names.some((name) => host === `${name}:${port}` || (port === 80 && host === name))
  ) {
    return refuse(403, "ForbiddenHost", "Sluice answers only under the address it printed when it started.")
  }
  const origin = context.req.header("origin")
  if (origin !== undefined && origin !== `http://${host}`) {
    return refuse(403, "ForbiddenOrigin", "Sluice answers only its own pages.")
  }
  await next()
})
