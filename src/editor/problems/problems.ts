import { check, checkNode } from "#flow/check.ts"
import type { Diagnostic, Severity } from "#flow/diagnostic.ts"
import type { NodeId } from "#flow/document.ts"
import { remember } from "#flow/remember.ts"
import { count } from "#ui/count.ts"
import type { Session } from "../session.ts"

/** What the check looks at: the draft as it is now, beside the deployed flow. */
export type Judged = Pick<Session, "history" | "deployed">

/** Everything there is to say about the draft; the same list while it is the same draft. */
export function problemsOf({ history, deployed }: Judged): readonly Diagnostic[] {
  return check(history.present.draft, deployed)
}

/** What there is to say about one part of it. */
export function problemsAt({ history, deployed }: Judged, id: NodeId): readonly Diagnostic[] {
  return checkNode(history.present, id, deployed)
}

export type Counts = Readonly<Record<Severity, number>>

const counted = new WeakMap<readonly Diagnostic[], Counts>()

/** How many problems there are of each severity. */
export function countsOf(problems: readonly Diagnostic[]): Counts {
  return remember(counted, problems, () => {
    const counts = { error: 0, warning: 0, info: 0 }
    for (const { severity } of problems) counts[severity] += 1
    return counts
  })
}

/** "2 errors, 3 warnings"; notes are no problems. */
export function countWords({ error, warning }: Counts): string {
  const words = [error > 0 && count(error, "error"), warning > 0 && count(warning, "warning")]
  return words.filter((each) => each !== false).join(", ") || "No problems"
}

/** The same of a session, after text that is not valid JSON, which is no part of the draft yet. */
export function foundWords(session: Judged & Pick<Session, "brokenText">): string {
  const counts = countsOf(problemsOf(session))
  if (session.brokenText === undefined) return countWords(counts)
  return counts.error + counts.warning === 0 ? "JSON not valid" : `JSON not valid, ${countWords(counts)}`
}
