import { createMiddleware } from "hono/factory"
import type { ProxyEnv } from "../proxyEnv.ts"
import { refuse } from "../refuse.ts"
import { perMinute } from "./perMinute.ts"

/** How often one person may ask in a minute. */
export interface Rates {
  requestsPerMinute: number
  updatesPerMinute: number
}

/** Keeps one person, or one broken script, from using up what AppFlow grants everybody. */
export function limitRate({ requestsPerMinute, updatesPerMinute }: Rates) {
  const requests = perMinute(requestsPerMinute)
  const updates = perMinute(updatesPerMinute)
  return createMiddleware<ProxyEnv>(async (context, next) => {
    const { issuer = "", sub } = context.get("asker").principal
    const person = JSON.stringify([issuer, sub])
    const isRead = context.req.method === "GET" || context.req.method === "HEAD"
    const wait = requests.tooMany(person) ?? (isRead ? undefined : updates.tooMany(person))
    if (wait !== undefined)
      return tooOften(wait, "These are more requests than one person may make in a minute")
    await next()
  })
}

/** The answer to one request too many. */
export function tooOften(wait: number, why: string): Response {
  const refusal = refuse(429, "TooManyRequests", `${why}: try again in ${wait} s.`)
  refusal.headers.set("Retry-After", String(wait))
  return refusal
}
