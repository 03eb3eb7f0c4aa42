import { createMiddleware } from "hono/factory"
import type { ProxyEnv } from "../proxyEnv.ts"
import { type SignIn, signedIn } from "./signedIn.ts"
import { hostsOfThisMachine } from "./thisMachine.ts"

/** Answers programs on this machine, which need no sign-in to count, and others who have signed in. */
export function hereOrSignedIn(signIn: SignIn) {
  const onlySignedIn = signedIn(signIn)
  return createMiddleware<ProxyEnv>((context, next) => {
    const host = context.req.header("host")?.toLowerCase() ?? ""
    const isHere = hostsOfThisMachine(context.env.incoming).includes(host)
    return isHere ? next() : onlySignedIn(context, next)
  })
}
