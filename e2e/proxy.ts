import { randomUUID } from "node:crypto"
import { type JsonObject, requestOf } from "#flow/request.ts"

/** The request that would write a flow back as AppFlow describes it. */
export async function described(url: string, flowName: string): Promise<JsonObject> {
  const answer = await fetch(`${url}/api/flows/${encodeURIComponent(flowName)}`)
  const { flow } = (await answer.json()) as { flow: JsonObject }
  return requestOf(flow)
}

/** Sends a body to a flow's address as the pages do. */
export async function put(url: string, flowName: string, body: string): Promise<Response> {
  return fetch(`${url}/api/flows/${encodeURIComponent(flowName)}`, {
    method: "PUT",
    headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID() },
    body,
  })
}
