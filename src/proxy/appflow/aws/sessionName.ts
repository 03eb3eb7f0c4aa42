import { createHash } from "node:crypto"
import type { Principal } from "../../audit/audit.ts"

/**
 * The name under which CloudTrail tells what a person does through a role: 2 to 64 of the characters AWS takes. Where
 * that is not all of a name, a part of its hash keeps people apart who would be called the same.
 */
export function sessionName({ email, sub }: Principal): string {
  const whole = email ?? sub
  const name = whole.replaceAll(/[^\w+=,.@-]/g, "-").slice(0, 64)
  if (name === whole && name.length >= 2) return name
  return `${name.slice(0, 55)}-${createHash("sha256").update(whole).digest("hex").slice(0, 8)}`
}
