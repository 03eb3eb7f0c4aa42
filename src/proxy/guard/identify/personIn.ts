import type { JWTPayload } from "jose"
import type { Identified } from "./identify.ts"

/** The person that verified claims name. */
export function personIn({ sub, email }: JWTPayload, issuer: string): Identified {
  if (typeof sub !== "string" || sub === "") return { nobody: "The token names nobody." }
  return { principal: { sub, issuer, ...(typeof email === "string" && { email }) } }
}
