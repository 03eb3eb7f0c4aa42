import { AppflowServiceException } from "@aws-sdk/client-appflow"
import type { Failure } from "../contract.ts"
import { UnreadableAnswer } from "./UnreadableAnswer.ts"

/** What became of an update that failed: refused for certain, or perhaps applied. */
export type FailedOutcome = "rejected" | "unknown"

/** What the SDK threw, as a failure with AppFlow's own words. */
export function failureOf(error: unknown): Failure & { outcome: FailedOutcome } {
  const { httpStatusCode: status = null, requestId = null } = metadataOf(error)
  // The SDK calls an error "Unknown" whose answer names no type, as those of gateways do not.
  if (error instanceof AppflowServiceException && error.name !== "Unknown") {
    return { name: error.name, message: error.message, status, requestId, outcome: outcomeOf(error) }
  }
  if (error instanceof UnreadableAnswer) {
    return { name: "UnreadableAnswer", message: error.message, status, requestId, outcome: "unknown" }
  }
  if (isCredentialsError(error)) {
    // Its own words may repeat the command of a credential_process, and what stands in that is nobody's business.
    const message =
      "Sluice's server has no AWS credentials that it can use. “aws sts get-caller-identity” in the same place tells why."
    return { name: "NoCredentials", message, status: null, requestId: null, outcome: "rejected" }
  }
  if (isOfCredentialsService(error)) {
    return { name: error.name, message: error.message, status, requestId, outcome: "rejected" }
  }
  if (status !== null) {
    const message = `The answer cannot be read: it is not what AppFlow answers (HTTP status ${status}).`
    return { name: "UnreadableAnswer", message, status, requestId, outcome: "unknown" }
  }
  return {
    name: "NoAnswer",
    message: `AppFlow did not answer (${reasonOf(error)}).`,
    status: null,
    requestId: null,
    outcome: "unknown",
  }
}

/**
 * A 4xx answer refuses the update, with two exceptions: throttling and time-outs may hide an attempt
 * that went through, and so may a refusal of the caller after an earlier attempt got no answer.
 */
function outcomeOf(error: AppflowServiceException): FailedOutcome {
  const { httpStatusCode: status = 0, attempts = 1 } = error.$metadata
  if (status < 400 || status >= 500 || status === 408 || status === 429) return "unknown"
  if (error.name === "ThrottlingException" || error.name === "RequestTimeoutException") return "unknown"
  return attempts === 1 || error.name === "ValidationException" ? "rejected" : "unknown"
}

/** There are no credentials, or the chain that looks for them broke: nothing was sent. */
function isCredentialsError(error: unknown): boolean {
  return error instanceof Error && ["CredentialsProviderError", "TokenProviderError"].includes(error.name)
}

/** Another service of AWS, asked for credentials before anything was sent, said no: a role may not be assumed. */
function isOfCredentialsService(error: unknown): error is Error {
  return (
    error instanceof Error &&
    !(error instanceof AppflowServiceException) &&
    (error as { $fault?: unknown }).$fault !== undefined
  )
}

/** How often the SDK sent what failed; null where it cannot say. */
export function attemptsOf(error: unknown): number | null {
  return metadataOf(error).attempts ?? null
}

interface Metadata {
  attempts?: number
  httpStatusCode?: number
  requestId?: string
}

function metadataOf(error: unknown): Metadata {
  return (error as { $metadata?: Metadata } | null)?.$metadata ?? {}
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === "AbortError" || error.name === "TimeoutError") return "the time for it was up"
  // Node reports a refused connection to several addresses as one error without words of its own.
  const first = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error ? first.message || first.name : error.name
}
