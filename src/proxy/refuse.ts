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
  return Response.json(rejected, { status })
}
