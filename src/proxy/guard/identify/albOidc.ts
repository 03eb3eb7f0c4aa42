import { importSPKI, type JWTVerifyGetKey, jwtVerify } from "jose"
import { perMinute } from "../perMinute.ts"
import type { Identify } from "./identify.ts"
import { personIn } from "./personIn.ts"

/** An AWS load balancer that signs people in. */
export interface LoadBalancer {
  arn: string
  issuer: string
  client: string
  /** The claim that lists the groups of a person. */
  groupsClaim: string
}

const longestToken = 16 * 1024

/**
 * Lets in whom the load balancer's header names. All load balancers of a region share their keys, so a signature
 * alone would let in whoever has one: the signer has to be ours.
 */
export function albOidc({ arn, issuer, client, groupsClaim }: LoadBalancer, keysAt = keysOf(arn)): Identify {
  const keyOf = publishedKey(keysAt)
  return async (headerOf) => {
    const token = headerOf("x-amzn-oidc-data")
    if (token === undefined || token.length > longestToken) {
      return { nobody: "The load balancer's header is missing." }
    }
    const { payload, protectedHeader } = await jwtVerify(token, keyOf, {
      algorithms: ["ES256"],
      issuer,
      clockTolerance: 30,
      requiredClaims: ["sub", "exp"],
    })
    if (protectedHeader.signer !== arn) return { nobody: "Another load balancer has signed the header." }
    if (protectedHeader.client !== client) return { nobody: "The header is for another client." }
    return personIn(payload, { issuer, groupsClaim })
  }
}

function keysOf(arn: string): string {
  const region = arn.split(":")[3] ?? ""
  const isGovernment = region.startsWith("us-gov-")
  return isGovernment
    ? `https://s3-${region}.amazonaws.com/aws-elb-public-keys-prod-${region}/`
    : `https://public-keys.auth.elb.${region}.amazonaws.com/`
}

const mostKeys = 20
const readsPerMinute = 20

/** Keys by their id, each read once: AWS never changes one, it adds others. */
function publishedKey(keysAt: string): JWTVerifyGetKey {
  const keys = new Map<string, CryptoKey>()
  const reads = perMinute(readsPerMinute)
  return async ({ kid = "" }) => {
    const known = keys.get(kid)
    if (known !== undefined) return known
    if (!/^[\w-]{1,64}$/.test(kid)) throw new Error("The id of the key is none that AWS gives.")
    if (reads.tooMany("") !== undefined) throw new Error("Too many keys were asked for.")
    const answer = await fetch(new URL(kid, keysAt), {
      signal: AbortSignal.timeout(5_000),
      redirect: "error",
    })
    if (!answer.ok) throw new Error(`There is no key ${kid}.`)
    const key = await importSPKI(await answer.text(), "ES256")
    if (keys.size >= mostKeys) keys.clear()
    keys.set(kid, key)
    return key
  }
}
