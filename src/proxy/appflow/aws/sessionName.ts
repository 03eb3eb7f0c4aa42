import type { Principal } from "../../audit/audit.ts"

/** The name under which CloudTrail tells what a person does through a role: 2 to 64 of the characters AWS takes. */
export function sessionName({ email, sub }: Principal): string {
  const name = (email ?? sub).replaceAll(/[^\w+=,.@-]/g, "-").slice(0, 64)
  return name.length < 2 ? `sluice-${name}` : name
}
