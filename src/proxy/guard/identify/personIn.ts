import type { JWTPayload } from "jose"
import type { Identified } from "./identify.ts"

/** Who has vouched for a person, and the claim in which the person's groups are. */
interface Voucher {
  issuer: string
  groupsClaim: string
}

/** The person that verified claims name. */
export function personIn(claims: JWTPayload, { issuer, groupsClaim }: Voucher): Identified {
  const { sub, email } = claims
  if (typeof sub !== "string" || sub === "") return { nobody: "The token names nobody." }
  const groups = Object.hasOwn(claims, groupsClaim) ? groupsIn(claims[groupsClaim]) : []
  return { principal: { sub, issuer, ...(typeof email === "string" && { email }) }, groups }
}

/** Issuers write groups as a list, or as one text with commas. */
function groupsIn(claim: unknown): string[] {
  if (typeof claim === "string") return claim.split(",").map((group) => group.trim())
  return Array.isArray(claim) ? claim.filter((group) => typeof group === "string") : []
}
