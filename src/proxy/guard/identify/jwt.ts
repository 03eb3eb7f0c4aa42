import { createRemoteJWKSet, jwtVerify } from "jose"
import type { Identify } from "./identify.ts"
import { personIn } from "./personIn.ts"

/** A gateway that adds a signed token to every request. */
export interface JwtGateway {
  issuer: string
  audience: string
  jwks: string
  /** The header that carries the token; in Authorization it follows the word Bearer. */
  header: string
  /** The claim that lists the groups of a person. */
  groupsClaim: string
}

/** What a public key can verify. A shared secret is not among them: the keys are public. */
const algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]

const longestToken = 16 * 1024

/** Lets in whom the gateway's token names. */
export function jwt({ issuer, audience, jwks, header, groupsClaim }: JwtGateway): Identify {
  const keys = createRemoteJWKSet(new URL(jwks), { timeoutDuration: 5_000 })
  const rules = {
    algorithms,
    issuer,
    audience,
    clockTolerance: 30,
    requiredClaims: ["sub", "exp"],
  }
  return async (headerOf) => {
    const token = tokenIn(headerOf(header), header)
    if (token === undefined || token.length > longestToken)
      return { nobody: "The gateway's token is missing." }
    const { payload } = await jwtVerify(token, keys, rules)
    return personIn(payload, { issuer, groupsClaim })
  }
}

function tokenIn(value: string | undefined, header: string): string | undefined {
  if (header.toLowerCase() !== "authorization") return value
  return /^Bearer ([\w.-]+)$/i.exec(value ?? "")?.[1]
}
