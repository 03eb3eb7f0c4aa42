import type { Started } from "#proxy/runs/contract.ts"
import { type ActResult, act } from "./act.ts"

export type { Started }

/** Runs a flow on demand, or activates one that runs by itself. Asked twice with one token it is done once. */
export function startFlow(flowName: string, clientToken: string): Promise<ActResult<Started>> {
  return act(`/api/flows/${encodeURIComponent(flowName)}/start`, { "Idempotency-Key": clientToken })
}
