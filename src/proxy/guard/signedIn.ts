import { createMiddleware } from "hono/factory"
import type { ProxyEnv } from "../proxyEnv.ts"
import { refuse } from "../refuse.ts"
import type { HeaderOf, Identified, Identify } from "./identify/identify.ts"
import { tooOften } from "./limitRate.ts"

/** Lets nobody in whom it does not know, and notes who asks. */
export function signedIn(identify: Identify) {
  return createMiddleware<ProxyEnv>(async (context, next) => {
    const identified = await identifiedBy(identify, (name) => context.req.header(name))
    if ("wait" in identified) return tooOften(identified.wait, "These were too many wrong tokens")
    if ("nobody" in identified) return refuse(401, "NotSignedIn", identified.nobody)
    context.set("principal", identified.principal)
    await next()
  })
}

/** A token that cannot be verified, for whatever reason, is nobody's. */
async function identifiedBy(identify: Identify, headerOf: HeaderOf): Promise<Identified> {
  try {
    return await identify(headerOf)
  } catch (error) {
    // Whoever runs Sluice has to see why nobody gets in, for example that the keys cannot be read.
    console.warn(`A sign-in is refused: ${error instanceof Error ? error.message : typeof error}`)
    return { nobody: "Your sign-in is not valid, or has ended: reload the page to sign in again." }
  }
}
