import type { Principal } from "./audit/audit.ts"
import type { Backend, Rights, Session } from "./contract.ts"
import { type RightRules, shownWords } from "./guard/rights/rights.ts"

/** What a page of this person has to know before anything else. */
export function sessionFor(
  { sub, email, issuer }: Principal,
  rights: Rights,
  { backend, rules }: { backend: Backend; rules: RightRules },
): Session {
  return {
    ...backend,
    signedInAs: issuer === "local" ? null : (email ?? sub),
    rights,
    shown: shownWords(rules) ?? null,
  }
}
