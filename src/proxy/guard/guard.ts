import type { MiddlewareHandler } from "hono"
import type { ProxyEnv } from "../proxyEnv.ts"
import { hereOrSignedIn } from "./hereOrSignedIn.ts"
import type { Identify } from "./identify/identify.ts"
import { jsonOnly } from "./jsonOnly.ts"
import { knownHost, type Sites } from "./knownHost.ts"
import { limitBody } from "./limitBody.ts"
import { limitRate, type Rates } from "./limitRate.ts"
import { noUpgrade } from "./noUpgrade.ts"
import { ownPages, sameOrigin } from "./ownPages.ts"
import { signedIn } from "./signedIn.ts"

/** Whom the guard lets in, and how much they may ask. */
export interface GuardOptions extends Sites, Rates {
  identify: Identify
  /** In bytes. */
  bodyLimit: number
}

type Step = readonly [name: string, paths: "*" | "/metrics" | "/api/*", handler: MiddlewareHandler<ProxyEnv>]

/**
 * What a request has to pass, in this order: whether it means Sluice at all, whether a page of ours asks, who asks,
 * how often, and last what it brings along, which is read only for somebody who may ask.
 */
export function guardSteps(options: GuardOptions): readonly Step[] {
  return [
    ["noUpgrade", "*", noUpgrade],
    ["knownHost", "*", knownHost(options)],
    ["ownPages", "*", ownPages],
    ["hereOrSignedIn", "/metrics", hereOrSignedIn(options.identify)],
    ["sameOrigin", "/api/*", sameOrigin],
    ["signedIn", "/api/*", signedIn(options.identify)],
    ["limitRate", "/api/*", limitRate(options)],
    ["jsonOnly", "/api/*", jsonOnly],
    ["limitBody", "/api/*", limitBody(options.bodyLimit)],
  ]
}
