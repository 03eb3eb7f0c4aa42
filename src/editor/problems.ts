import { check } from "#flow/check.ts"
import type { Diagnostic } from "#flow/diagnostic.ts"
import type { FlowDraft } from "#flow/request.ts"

/** The severities, the gravest first, with the words for them. */
export const severities = [
  { severity: "error", title: "Errors", about: "AppFlow would refuse these." },
  { severity: "warning", title: "Warnings", about: "These deserve a look." },
  { severity: "info", title: "Notes", about: "Worth knowing." },
] as const satisfies readonly { severity: Diagnostic["severity"]; title: string; about: string }[]

/** How many errors and warnings a draft has; notes are no problems. */
export function problemCount(draft: FlowDraft): number {
  return check(draft).filter(({ severity }) => severity !== "info").length
}
