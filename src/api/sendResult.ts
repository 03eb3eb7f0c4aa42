import type { Applied, Changed, DescribedFlow, Failure, Unknown } from "#proxy/contract.ts"
import { failureIn } from "./failure.ts"

/** What is known after sending. Unknown is not failed: AppFlow may have applied the update. */
export type SendResult =
  | Applied
  /** `wasSent`: AppFlow itself refused the update; otherwise it never got that far. */
  | { outcome: "rejected"; wasSent: boolean; failure: Failure }
  /** The flow is no longer what the update was based on; nothing was sent. */
  | { outcome: "changed"; current: DescribedFlow }
  | { outcome: "unknown"; failure: Failure; found: Unknown["found"] | undefined }

/** What an answer of the proxy says of an update; undefined when the proxy does not answer so. */
export function resultIn(answer: unknown): SendResult | undefined {
  if (typeof answer !== "object" || answer === null) return undefined
  const { outcome } = answer as { outcome?: unknown }
  if (outcome === "applied") return isApplied(answer) ? answer : undefined
  const failure = failureIn(answer)
  if (failure === undefined) return undefined
  const { wasSent, found, current } = answer as { wasSent?: unknown; found?: unknown } & Partial<Changed>
  if (outcome === "rejected" && current !== undefined) return { outcome: "changed", current }
  if (outcome === "rejected") return { outcome, wasSent: wasSent === true, failure }
  return outcome === "unknown" ? { outcome, failure, found: looks.find((look) => look === found) } : undefined
}

const looks = ["as before", "different", "unread"] as const

function isApplied(answer: object): answer is Applied {
  return "flowStatus" in answer && typeof answer.flowStatus === "string"
}
