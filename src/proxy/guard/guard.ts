import type { MiddlewareHandler } from "hono"
import type { ProxyEnv } from "../proxyEnv.ts"
import { hereOrSignedIn } from "./hereOrSignedIn.ts"
import { jsonOnly } from "./jsonOnly.ts"
import { knownHost, type Sites } from "./knownHost.ts"
import { limitBody } from "./limitBody.ts"
import { limitRate, type Rates } from "./limitRate.ts"
import { noteRefusals } from "./noteRefusals.ts"
import { noUpgrade } from "./noUpgrade.ts"
import { ownPages, sameOrigin } from "./ownPages.ts"
import { allowed, onlyRoutes } from "./rights/allowed.ts"
import type { RightRules } from "./rights/rights.ts"
import { routes } from "./rights/routes.ts"
import { type SignIn, signedIn } from "./signedIn.ts"

/** Whom the guard lets in, and what and how much they may ask. */
export interface GuardOptions extends Sites, Rates, SignIn {
  /** In bytes. */
  bodyLimit: number
  rights: RightRules
}

type Step = readonly [name: string, method: string, path: string, handler: MiddlewareHandler<ProxyEnv>]

/**
 * What a request has to pass, in this order: whether it means Sluice at all, whether a page of ours asks, who asks,
 * how often, what of it they may do, and last what it brings along, which is read only for somebody who may ask.
 */
export function guardSteps(options: GuardOptions): readonly Step[] {
  const { rights, bodyLimit } = options
  return [
    ["noteRefusals", "ALL", "*", noteRefusals(options.trustedProxyHops)],
    ["noUpgrade", "ALL", "*", noUpgrade],
    ["knownHost", "ALL", "*", knownHost(options)],
    ["ownPages", "ALL", "*", ownPages],
    ["hereOrSignedIn", "ALL", "/metrics", hereOrSignedIn(options)],
    ["sameOrigin", "ALL", "/api/*", sameOrigin],
    ["signedIn", "ALL", "/api/*", signedIn(options)],
    ["limitRate", "ALL", "/api/*", limitRate(options)],
    ...routes.map(([method, path, right]): Step => ["allowed", method, path, allowed(right, rights)]),
    ["jsonOnly", "ALL", "/api/*", jsonOnly],
    ["limitBody", "ALL", "/api/*", limitBody(bodyLimit)],
    ["onlyRoutes", "ALL", "/api/*", onlyRoutes],
  ]
}
