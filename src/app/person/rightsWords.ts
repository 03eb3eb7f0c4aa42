import type { Session } from "#api/sessionQuery.ts"

/** What a person may and may not do here, in whole sentences. */
export function rightsWords({ rights, shown, kind }: Pick<Session, "rights" | "shown" | "kind">): string[] {
  const { update, run } = rights
  // One reason can stand for both.
  const denials = [...new Set([update, run].flatMap((grant) => (grant.may ? [] : [grant.reason])))]
  const limits = shown === null ? denials : [shown, ...denials]
  if (!update.may) return [...limits, "Drafts can be made all the same, and exported."]
  if (!run.may) return limits
  const all = "You may look at flows here, update them and run them"
  return [...limits, kind === "aws" ? `${all}, as far as AWS allows it.` : `${all}.`]
}
