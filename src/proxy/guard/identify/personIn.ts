import type { JWTPayload } from "jose"
import type { Identified } from "./identify.ts"

/** Who has vouched for a person, and the claim in which the person's groups are. */
interface Voucher {
  issuer: string
  groupsClaim: string
}

/** The person that verified claims name. */
export function personIn(claims: JWTPayload, { issuer, groupsClaim }: Voucher): Identified {
  const { sub } = claims
  if (typeof sub !== "string" || sub === "") return { nobody: "The token names nobody." }
  const email = emailIn(claims)
  const groups = Object.hasOwn(claims, groupsClaim) ? groupsIn(claims[groupsClaim]) : []
  return { principal: { sub, issuer, ...(email !== undefined && { email }) }, groups }
}

/** An address that the issuer knows to be unproven is only a claim, perhaps to be somebody else. */
function emailIn({ email, email_verified }: JWTPayload): string | undefined {
  // AWS load balancers write every claim as a text.
  const isUnproven = email_verified === false || email_verified === "false"
  return typeof email === "string" && !isUnproven ? email : undefined
}

/** Issuers write groups as a list, or as one text with commas. */
function groupsIn(claim: unknown): string[] {
  if (typeof claim === "string") return claim.split(",").map((group) => group.trim())
  return Array.isArray(claim) ? claim.filter((group) => typeof group === "string") : []
}
