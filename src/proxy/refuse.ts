import type { Rejected } from "./contract.ts"

/** The answer to a request that the proxy itself refuses; AppFlow was not asked. */
export function refuse(status: number, name: string, message: string): Response {
  const rejected: Rejected = {
    outcome: "rejected",
    wasSent: false,
    name,
    message,
    status,
    requestId: null,
  }
  // A cache on the way must not give the answer to a wrong request to the right ones.
  return Response.json(rejected, { status, headers: { "Cache-Control": "no-store" } })
}
