import type { Context } from "hono"
import { createMiddleware } from "hono/factory"
import { printable } from "#local-appflow/printable.ts"
import type { ProxyEnv } from "../proxyEnv.ts"
import { perMinute } from "./perMinute.ts"
import { sourceIpOf } from "./sourceIp.ts"

const linesPerMinute = 60
const longestText = 200
const refusals = [400, 401, 403, 413, 415, 429]

/** Notes in the log who was refused what, a line of JSON for each, so that somebody can see what is tried. */
export function noteRefusals(trustedProxyHops: number) {
  const lines = perMinute(linesPerMinute)
  return createMiddleware<ProxyEnv>(async (context, next) => {
    await next()
    if (isRefusal(context) && lines.tooMany("") === undefined) {
      console.warn(noteOf(context, sourceIpOf(context, trustedProxyHops)))
    }
  })
}

/** What AppFlow refuses a request that was let in is no attempt at anything. */
function isRefusal(context: Context<ProxyEnv>): boolean {
  return !context.get("isLetIn") && refusals.includes(context.res.status)
}

function noteOf(context: Context<ProxyEnv>, sourceIp: string | null): string {
  const { method, path } = context.req
  const said = ["host", "origin", "sec-fetch-site"].map((name) => [name, context.req.header(name)])
  const facts = { sourceIp, method, path, ...Object.fromEntries(said), ...context.get("asker")?.principal }
  const short = Object.entries(facts).map(([name, fact]) => [name, String(fact ?? "").slice(0, longestText)])
  const ts = new Date().toISOString()
  const { status } = context.res
  return printable(JSON.stringify({ ts, event: "refused", status, ...Object.fromEntries(short) }))
}
