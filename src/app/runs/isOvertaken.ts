import { isUnderWay, type Run } from "#api/runsQuery.ts"
import type { Acting } from "./useActs.ts"

/** Whether the run that an outcome speaks of has ended since, so that the history says more than the outcome. */
export function isOvertaken(acting: Acting, runs: readonly Run[]): boolean {
  if (acting.state !== "done" && acting.state !== "unknown") return false
  return runs.some((run) => run.executionId === acting.executionId && !isUnderWay(run))
}
