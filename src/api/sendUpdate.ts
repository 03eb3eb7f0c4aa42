import type { Failure } from "#proxy/contract.ts"
import { failureIn, unreachable, unreadable } from "./failure.ts"

/** An update as it is sent: the JSON text of the preview, and the token of this press of the button. */
export interface Update {
  flowName: string
  body: string
  clientToken: string
}

/** What is known after sending. Unknown is not failed: AppFlow may have applied the update. */
export type SendResult =
  | { outcome: "applied"; flowStatus: string; requestId: string | null }
  | { outcome: "rejected"; failure: Failure }
  | { outcome: "unknown"; failure: Failure }

/** Sends an update through the proxy. It never throws. */
export async function sendUpdate({ flowName, body, clientToken }: Update): Promise<SendResult> {
  let response: Response
  try {
    response = await fetch(`/api/flows/${encodeURIComponent(flowName)}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", "Idempotency-Key": clientToken },
      body,
    })
  } catch (error) {
    return { outcome: "unknown", failure: unreachable(error) }
  }
  const answer: unknown = await response.json().catch(() => undefined)
  return resultOf(answer) ?? { outcome: "unknown", failure: unreadable(response.status) }
}

function resultOf(answer: unknown): SendResult | undefined {
  if (typeof answer !== "object" || answer === null) return undefined
  const { outcome, flowStatus, requestId } = answer as Record<string, unknown>
  if (outcome === "applied" && typeof flowStatus === "string") {
    return { outcome, flowStatus, requestId: typeof requestId === "string" ? requestId : null }
  }
  const failure = failureIn(answer)
  if (failure === undefined || (outcome !== "rejected" && outcome !== "unknown")) return undefined
  return { outcome, failure }
}
