import type { Cancelled } from "#proxy/runs/contract.ts"
import { type ActResult, act } from "./act.ts"

/** Asks AppFlow to cancel a run that is in progress. */
export function cancelRun(flowName: string, executionId: string): Promise<ActResult<Cancelled>> {
  return act(`/api/flows/${encodeURIComponent(flowName)}/runs/${encodeURIComponent(executionId)}/cancel`)
}
