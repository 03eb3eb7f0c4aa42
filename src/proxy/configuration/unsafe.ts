import { endpointIn } from "./endpointIn.ts"
import type { Environment } from "./given.ts"
import { isLoopback } from "./setting.ts"
import { flagOf, type Given, type SettingName } from "./settings.ts"

const ofAws: readonly SettingName[] = ["profile", "assumeRole", "awsEndpointFromEnv"]

type Refusal = (given: Given, environment: Environment) => string | undefined

const neededBy = {
  "local-token": [],
  jwt: ["jwtIssuer", "jwtAudience", "jwtJwks", "origins"],
  "alb-oidc": ["albArn", "albIssuer", "albClient", "origins"],
} as const satisfies Record<Given["auth"], readonly SettingName[]>

const ofSignIns: readonly SettingName[] = Object.values(neededBy).flat()

/** What belongs to every sign-in. */
const ofAnySignIn: readonly SettingName[] = [
  "allowedHosts",
  "trustedProxyHops",
  "updateGroups",
  "runGroups",
  "groupsClaim",
]

const ofGroups: readonly SettingName[] = ["updateGroups", "runGroups"]

/** Why Sluice refuses to start like this, if it does: it would answer people it does not know. */
export function unsafeIn(given: Given, environment: Environment): string | undefined {
  for (const refusal of refusals) {
    const sentence = refusal(given, environment)
    if (sentence !== undefined) return sentence
  }
  return undefined
}

const refusals: readonly Refusal[] = [
  function openHost({ host, auth }) {
    if (isLoopback(host) || auth !== "local-token") return undefined
    return `--host ${host} is refused without a sign-in: others than this machine could reach Sluice. Add --auth jwt or --auth alb-oidc, or use 127.0.0.1, localhost or ::1.`
  },

  function missing(given) {
    const name = neededBy[given.auth].find((name) => isUnsaid(given[name]))
    return name && `--auth ${given.auth} needs ${flagOf(name)}.`
  },

  function withoutEffect(given) {
    const needed: readonly SettingName[] = neededBy[given.auth]
    const possible = given.auth === "local-token" ? needed : [...needed, ...ofAnySignIn]
    const name = [...ofSignIns, ...ofAnySignIn].find(
      (name) => !isUnsaid(given[name]) && !possible.includes(name),
    )
    return (
      name &&
      `${flagOf(name)} protects nothing with --auth ${given.auth}: leave it out, or choose the sign-in it belongs to.`
    )
  },

  function groupsOfNothing(given) {
    if (given.groupsClaim === undefined || ofGroups.some((name) => !isUnsaid(given[name]))) return undefined
    return "--groups-claim has no effect without --update-groups or --run-groups: leave it out, or name the groups that may do something."
  },

  function grantsOfNobody(given) {
    const name = ofGroups.find((name) => !isUnsaid(given[name]))
    return given.readOnly && name !== undefined
      ? `${flagOf(name)} grants nothing with --read-only, which lets nobody update or run a flow: leave one of the two out.`
      : undefined
  },

  function plainOrigin({ origins }) {
    const origin = origins.find((origin) => !origin.startsWith("https://"))
    return (
      origin &&
      `The origin ${origin} is refused: between a browser and Sluice everybody could read along. Let https end in front of Sluice, and name its https:// address.`
    )
  },

  function noRegion({ aws, region }) {
    if (!aws || region !== undefined) return undefined
    return "--aws needs --region, or AWS_REGION: Sluice does not guess whose flows it changes."
  },

  function regionOfNothing({ aws, region }, { AWS_REGION }) {
    if (aws || region === undefined || region === AWS_REGION) return undefined
    return `--region ${region} is refused without --aws: the local AppFlow has no regions, and you may expect to see the flows of AWS.`
  },

  function nothingOfAws(given) {
    const name = ofAws.find((name) => !isUnsaid(given[name]))
    return given.aws || name === undefined
      ? undefined
      : `${flagOf(name)} is refused without --aws: the local AppFlow never uses credentials of AWS.`
  },

  function foreignEndpoint({ aws, awsEndpointFromEnv }, environment) {
    const endpoint = endpointIn(environment)
    if (!aws || awsEndpointFromEnv || endpoint === undefined) return undefined
    const { name, url } = endpoint
    return `--aws is refused while ${name} is set: requests signed with your AWS credentials would go to ${url}. Unset it, or say that you mean it with ${flagOf("awsEndpointFromEnv")}.`
  },
]

function isUnsaid(value: unknown): boolean {
  return (
    [undefined, false, 0].some((unsaid) => value === unsaid) || (Array.isArray(value) && value.length === 0)
  )
}
