import type { Failure } from "./contract.ts"

/** The answer to a request that the proxy itself refuses; AppFlow was not asked. */
export function refuse(status: number, name: string, message: string): Response {
  const failure: Failure = { name, message, status, requestId: null }
  return Response.json({ outcome: "rejected", ...failure }, { status })
}
