import type { Failure } from "#proxy/contract.ts"

/** The failure that an answer of the proxy tells of, if it does. */
export function failureIn(answer: unknown): Failure | undefined {
  if (typeof answer !== "object" || answer === null) return undefined
  const { name, message, status, requestId } = answer as Record<string, unknown>
  if (typeof name !== "string" || typeof message !== "string") return undefined
  return {
    name,
    message,
    status: typeof status === "number" ? status : null,
    requestId: typeof requestId === "string" ? requestId : null,
  }
}

/** No answer came: Sluice's own server is down or cannot be reached. */
export function unreachable(error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    name: "Unreachable",
    message: `Sluice's server did not answer (${reason}).`,
    status: null,
    requestId: null,
  }
}

/** An answer came that Sluice's server does not give. */
export function unreadable(status: number): Failure {
  const message = `The answer of Sluice's server cannot be read (HTTP status ${status}).`
  return { name: "UnreadableAnswer", message, status, requestId: null }
}
