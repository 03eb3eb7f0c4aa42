import { logFailure } from "#local-appflow/logFailure.ts"
import type { Backend } from "../contract.ts"
import type { Act, Asker, Audit, AuditEntry, Intent, Outcome } from "./audit.ts"

/** Notes what is about to be done. Where that fails, it must not be done. */
type Intend = (intent?: Intent) => Promise<void>

/** Does what somebody asks for, and notes it: the intent as the work says so, and the outcome afterwards. */
export type NoteAct = <Result>(
  asker: Asker,
  act: Act,
  work: (intend: Intend) => Promise<Result>,
  outcomeOf: (result: Result) => Outcome,
) => Promise<Result>

/** The one way in which something is done to a flow and leaves its two lines in the audit log. */
export function noteActs(audit: Audit, { kind: mode, account: accountId, region }: Backend): NoteAct {
  return async (asker, act, work, outcomeOf) => {
    const begun = Date.now()
    const about = { ...asker, mode, accountId, region, ...act }
    const result = await work((intent) => audit.write({ ...about, event: "intent", ...intent }))
    const entry: AuditEntry = { ...about, event: "outcome", ...outcomeOf(result), ms: Date.now() - begun }
    // What has happened has happened: an answer that hides it would be worse than a gap in the log.
    await audit.write(entry).catch((error) => logFailure("The audit log lacks an outcome", error))
    return result
  }
}
