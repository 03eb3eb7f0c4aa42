import { randomUUID } from "node:crypto"
import { type JsonObject, requestOf } from "#flow/request.ts"

/** The request that would write a flow back as AppFlow describes it. */
export async function described(url: string, flowName: string): Promise<JsonObject> {
  const answer = await fetch(`${url}/api/flows/${encodeURIComponent(flowName)}`)
  const { flow } = (await answer.json()) as { flow: JsonObject }
  return requestOf(flow)
}

/** Sends a body to a flow's address as a page does that has just read the flow. */
export async function put(url: string, flowName: string, body: string): Promise<Response> {
  const address = `${url}/api/flows/${encodeURIComponent(flowName)}`
  const { headers } = await fetch(address)
  return fetch(address, {
    method: "PUT",
    headers: {
      "Content-Type": "application/json",
      "Idempotency-Key": randomUUID(),
      "If-Match": headers.get("etag") ?? "",
    },
    body,
  })
}
