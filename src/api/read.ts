import { ApiFailure } from "./ApiFailure.ts"
import { askProxy } from "./access.ts"
import { failureIn, unreachable, unreadable } from "./failure.ts"

/** Reads one address of the proxy; every way this can fail is an ApiFailure. */
export async function read<Answer>(path: string, signal: AbortSignal): Promise<Answer> {
  const response = await askProxy(path, { signal }).catch((error) => {
    signal.throwIfAborted()
    throw new ApiFailure(unreachable(error), error)
  })
  const answer: unknown = await response.json().catch((error) => {
    signal.throwIfAborted()
    throw new ApiFailure(unreadable(response.status), error)
  })
  const failure = failureIn(answer)
  if (!response.ok || failure !== undefined) throw new ApiFailure(failure ?? unreadable(response.status))
  return answer as Answer
}
