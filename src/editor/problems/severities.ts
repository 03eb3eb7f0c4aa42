import type { Severity } from "#flow/diagnostic.ts"

interface SeverityWords {
  severity: Severity
  title: string
  /** What to count: "2 errors". */
  noun: string
  about: string
}

/** The severities, the gravest first, with the words for them. */
export const severities: readonly SeverityWords[] = [
  { severity: "error", title: "Errors", noun: "error", about: "AppFlow would refuse these." },
  { severity: "warning", title: "Warnings", noun: "warning", about: "These deserve a look." },
  { severity: "info", title: "Notes", noun: "note", about: "Worth knowing; nothing has to be done." },
]
