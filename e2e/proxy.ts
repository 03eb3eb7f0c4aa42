import { randomUUID } from "node:crypto"
import { type JsonObject, requestOf } from "#flow/request.ts"
import { tokenHeader } from "./product.ts"

/** Asks the proxy of a product as its pages do. */
export function ask(
  url: string,
  path: string,
  init: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Response> {
  return fetch(`${url}${path}`, { ...init, headers: { ...tokenHeader(url), ...init.headers } })
}

/** The request that would write a flow back as AppFlow describes it. */
export async function described(url: string, flowName: string): Promise<JsonObject> {
  const answer = await ask(url, `/api/flows/${encodeURIComponent(flowName)}`)
  const { flow } = (await answer.json()) as { flow: JsonObject }
  return requestOf(flow)
}

/** Sends a body to a flow's address as a page does that has just read the flow. */
export async function put(url: string, flowName: string, body: string): Promise<Response> {
  const path = `/api/flows/${encodeURIComponent(flowName)}`
  const { headers } = await ask(url, path)
  return ask(url, path, {
    method: "PUT",
    headers: {
      "Content-Type": "application/json",
      "Idempotency-Key": randomUUID(),
      "If-Match": headers.get("etag") ?? "",
    },
    body,
  })
}

/** The operations of AppFlow that a product has used; none where it does not answer any more. */
export async function operationsUsed(url: string): Promise<string[]> {
  const answer = await ask(url, "/metrics").catch(() => undefined)
  if (answer === undefined) return []
  const counts = (await answer.text()).matchAll(/^sluice_appflow_seconds_count\{operation="(\w+)"/gm)
  return [...new Set(Array.from(counts, ([, operation = ""]) => operation))]
}
