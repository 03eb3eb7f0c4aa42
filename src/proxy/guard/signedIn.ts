import { createMiddleware } from "hono/factory"
import { printable } from "#local-appflow/printable.ts"
import type { ProxyEnv } from "../proxyEnv.ts"
import { refuse } from "../refuse.ts"
import type { HeaderOf, Identified, Identify } from "./identify/identify.ts"
import { tooOften } from "./limitRate.ts"
import { sourceIpOf } from "./sourceIp.ts"

/** How those who ask are known. */
export interface SignIn {
  identify: Identify
  /** How many proxies stand between people and Sluice, each of which adds to X-Forwarded-For. */
  trustedProxyHops: number
}

/** Lets nobody in whom it does not know, and notes who asks from where. */
export function signedIn({ identify, trustedProxyHops }: SignIn) {
  return createMiddleware<ProxyEnv>(async (context, next) => {
    const identified = await identifiedBy(identify, (name) => context.req.header(name))
    if ("wait" in identified) return tooOften(identified.wait, "These were too many wrong tokens")
    if ("nobody" in identified) return refuse(401, "NotSignedIn", identified.nobody)
    const { principal, groups = [] } = identified
    context.set("asker", { principal, sourceIp: sourceIpOf(context, trustedProxyHops) })
    context.set("groups", groups)
    await next()
  })
}

/** A token that cannot be verified, for whatever reason, is nobody's. */
async function identifiedBy(identify: Identify, headerOf: HeaderOf): Promise<Identified> {
  try {
    return await identify(headerOf)
  } catch (error) {
    // Whoever runs Sluice has to see why nobody gets in, for example that the keys cannot be read.
    // What it says may hold words out of the token, which anybody can write.
    const reason = error instanceof Error ? error.message : typeof error
    const when = new Date().toISOString()
    console.warn(`${when} A sign-in is refused: ${printable(reason.slice(0, 200))}`)
    return { nobody: "Your sign-in is not valid, or has ended: reload the page to sign in again." }
  }
}
