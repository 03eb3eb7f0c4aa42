import type { LoadBalancer } from "../guard/identify/albOidc.ts"
import type { JwtGateway } from "../guard/identify/jwt.ts"
import type { RightRules } from "../guard/rights/rights.ts"
import { endpointIn } from "./endpointIn.ts"
import { type Environment, givenBy, isWrong, type Wrong } from "./given.ts"
import type { Given } from "./settings.ts"
import { unsafeIn } from "./unsafe.ts"

/** How Sluice knows who asks. */
export type Access =
  | { kind: "local-token" }
  | ({ kind: "jwt" } & JwtGateway)
  | ({ kind: "alb-oidc" } & LoadBalancer)

/** The AppFlow that Sluice speaks to. */
type Upstream = { kind: "local" } | AwsUpstream

/** The AppFlow of AWS, and by whose right it is used. */
export interface AwsUpstream {
  kind: "aws"
  region: string
  /** The profile of ~/.aws whose credentials are used. */
  profile: string | undefined
  /** The role through which everybody acts under their own name. */
  role: string | undefined
  /** Where requests go in place of AWS, when the environment may say so and does. */
  endpoint: string | undefined
}

/** How Sluice is told what to do. */
export interface Configuration {
  host: string
  port: number
  dataDir: string
  appflowPort: number
  upstream: Upstream
  access: Access
  rights: RightRules
  /** Under which addresses people open Sluice, besides those of this machine. */
  origins: string[]
  allowedHosts: string[]
  /** How many proxies in front of Sluice add to X-Forwarded-For. */
  trustedProxyHops: number
  /** In bytes. */
  bodyLimit: number
  requestsPerMinute: number
  updatesPerMinute: number
  /** A file, or "stdout"; undefined for the usual place. */
  audit: string | undefined
}

/** The configuration given, "help", or a sentence about what is wrong with it. */
export function configurationOf(
  args: readonly string[],
  environment: Environment,
): Configuration | "help" | Wrong {
  const given = givenBy(args, environment)
  if (given === "help" || isWrong(given)) return given
  const asked = { ...given, region: given.region ?? environment.AWS_REGION }
  const error = unsafeIn(asked, environment)
  if (error !== undefined) return { error }
  const { host, port, dataDir, appflowPort, requestsPerMinute, updatesPerMinute } = given
  const { readOnly, flowPrefixes, updateGroups, runGroups } = given
  return {
    host,
    port,
    dataDir,
    appflowPort,
    upstream: upstreamOf(asked, environment),
    access: accessOf(given),
    rights: { readOnly, flowPrefixes, updateGroups, runGroups },
    origins: given.origins,
    allowedHosts: given.allowedHosts,
    trustedProxyHops: given.trustedProxyHops,
    bodyLimit: given.bodyLimit * 1024 * 1024,
    requestsPerMinute,
    updatesPerMinute,
    audit: given.audit,
  }
}

function upstreamOf(given: Given, environment: Environment): Upstream {
  const { aws, region, profile, assumeRole, awsEndpointFromEnv } = given
  if (!aws || region === undefined) return { kind: "local" }
  const endpoint = awsEndpointFromEnv ? endpointIn(environment)?.url : undefined
  return { kind: "aws", region, profile, role: assumeRole, endpoint }
}

function accessOf(given: Given): Access {
  const { auth, jwtIssuer, jwtAudience, jwtJwks, jwtHeader, albArn, albIssuer, albClient } = given
  const { groupsClaim = "groups" } = given
  if (auth === "jwt" && jwtIssuer && jwtAudience && jwtJwks) {
    return {
      kind: auth,
      issuer: jwtIssuer,
      audience: jwtAudience,
      jwks: jwtJwks,
      header: jwtHeader,
      groupsClaim,
    }
  }
  if (auth === "alb-oidc" && albArn && albIssuer && albClient) {
    return { kind: auth, arn: albArn, issuer: albIssuer, client: albClient, groupsClaim }
  }
  return { kind: "local-token" }
}
