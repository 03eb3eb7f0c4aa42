import type { Started } from "#proxy/runs/contract.ts"
import { type ActResult, act } from "./act.ts"

/** Deactivates a flow that runs by itself. */
export function stopFlow(flowName: string): Promise<ActResult<Started>> {
  return act(`/api/flows/${encodeURIComponent(flowName)}/stop`)
}
