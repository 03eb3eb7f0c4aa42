import { askProxy } from "./access.ts"
import { resultIn, type SendResult } from "./sendResult.ts"

/**
 * What became of the update with this token, if the proxy knows. Asking sends nothing, waits for an update under
 * way, and never throws.
 */
export async function askSend(clientToken: string): Promise<SendResult | undefined> {
  try {
    const response = await askProxy(`/api/sends/${encodeURIComponent(clientToken)}`)
    return response.status === 204 ? undefined : resultIn(await response.json())
  } catch {
    return undefined
  }
}
