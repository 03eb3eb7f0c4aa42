import type { Failure } from "#proxy/contract.ts"
import { askProxy } from "./access.ts"
import { failureIn, unreachable, unreadable } from "./failure.ts"

/** What is known of an act afterwards. Unknown is not failed: AppFlow may have done it. */
export type ActResult<Answer> =
  | { outcome: "done"; answer: Answer }
  | { outcome: "rejected" | "unknown"; failure: Failure }

/** Asks the proxy to do something. It never throws. */
export async function act<Answer>(
  path: string,
  headers: Record<string, string> = {},
  body: object = {},
): Promise<ActResult<Answer>> {
  let response: Response
  try {
    response = await askProxy(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify(body),
    })
  } catch (error) {
    return { outcome: "unknown", failure: unreachable(error) }
  }
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok && answer !== undefined) return { outcome: "done", answer: answer as Answer }
  const { outcome } = (answer ?? {}) as Record<string, unknown>
  return {
    outcome: outcome === "rejected" ? "rejected" : "unknown",
    failure: failureIn(answer) ?? unreadable(response.status),
  }
}
