import type { IncomingMessage } from "node:http"
import { createMiddleware } from "hono/factory"
import type { ProxyEnv } from "../proxyEnv.ts"
import { refuse } from "../refuse.ts"
import { hostsOfThisMachine } from "./thisMachine.ts"

/** Under which addresses Sluice is opened, besides those of this machine. */
export interface Sites {
  origins: readonly string[]
  /** Further hosts, by which something in front of Sluice may name it. */
  allowedHosts: readonly string[]
}

/**
 * Answers only to the hosts it knows. A web page elsewhere can have a name of its own lead to this port, and the
 * browser then takes Sluice for a part of that page; the Host header is all that tells the two apart.
 */
export function knownHost(sites: Sites) {
  return createMiddleware<ProxyEnv>(async (context, next) => {
    const { incoming } = context.env
    const host = context.req.header("host")?.toLowerCase()
    if (host === undefined || isAmbiguous(incoming)) {
      return refuse(400, "AmbiguousHost", "A request must name one host, in its Host header alone.")
    }
    const origins = originsFor(host, incoming, sites)
    if (origins === undefined) {
      return refuse(403, "ForbiddenHost", "Sluice answers only under the addresses it was started for.")
    }
    context.set("origins", origins)
    await next()
  })
}

/** Node takes several Host headers, and an address with a host of its own in the request line. */
function isAmbiguous(incoming: IncomingMessage | undefined): boolean {
  if (incoming === undefined) return false
  const named = incoming.rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === "host")
  return named.length !== 1 || incoming.url?.startsWith("/") !== true
}

function originsFor(host: string, incoming: IncomingMessage | undefined, { origins, allowedHosts }: Sites) {
  if (hostsOfThisMachine(incoming).includes(host)) return [`http://${host}`]
  const origin = origins.find((origin) => new URL(origin).host === host)
  if (origin !== undefined) return [origin]
  return allowedHosts.includes(host) ? origins : undefined
}
