/**
 * Writes an error to the log: what it says of itself and where it happened, and nothing it carries. An error of the
 * SDK carries the request that failed, with its signature and the session token in it.
 */
export function logFailure(what: string, error: unknown): void {
  console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : typeof error}`)
}
