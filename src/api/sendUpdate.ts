import { askProxy } from "./access.ts"
import { unreachable, unreadable } from "./failure.ts"
import { resultIn, type SendResult } from "./sendResult.ts"

export type { SendResult }

/** An update as it is sent: the JSON text of the preview, and the token of this press of the button. */
export interface Update {
  flowName: string
  body: string
  clientToken: string
  /** The entity tag of the flow that the update is based on. */
  tag: string
}

/** Sends an update through the proxy. It never throws. */
export async function sendUpdate({ flowName, body, clientToken, tag }: Update): Promise<SendResult> {
  let response: Response
  try {
    response = await askProxy(`/api/flows/${encodeURIComponent(flowName)}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", "Idempotency-Key": clientToken, "If-Match": tag },
      body,
    })
  } catch (error) {
    return { outcome: "unknown", failure: unreachable(error), found: undefined }
  }
  const answer: unknown = await response.json().catch(() => undefined)
  return resultIn(answer) ?? { outcome: "unknown", failure: unreadable(response.status), found: undefined }
}
