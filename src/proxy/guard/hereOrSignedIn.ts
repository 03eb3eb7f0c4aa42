import { createMiddleware } from "hono/factory"
import type { ProxyEnv } from "../proxyEnv.ts"
import { type SignIn, signedIn } from "./signedIn.ts"
import { hostsOfThisMachine } from "./thisMachine.ts"

const passedOn = ["forwarded", "x-forwarded-for", "x-forwarded-proto", "x-real-ip", "via"]

/** Answers programs on this machine, which need no sign-in to count, and others who have signed in. */
export function hereOrSignedIn(signIn: SignIn) {
  const onlySignedIn = signedIn(signIn)
  return createMiddleware<ProxyEnv>((context, next) => {
    const host = context.req.header("host")?.toLowerCase() ?? ""
    // A gateway on this machine may name us so too, and says that it passes on what somebody else asks.
    const isPassedOn = passedOn.some((name) => context.req.header(name) !== undefined)
    const isHere = !isPassedOn && hostsOfThisMachine(context.env.incoming).includes(host)
    return isHere ? next() : onlySignedIn(context, next)
  })
}
