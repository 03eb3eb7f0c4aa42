import { failureOf } from "./appflow/failure.ts"
import { refusalStatus } from "./update/answerTo.ts"

/** Answers a read. What the SDK throws becomes a failure, in AppFlow's own words where it spoke. */
export function orFailure(read: () => Promise<Response>): Promise<Response> {
  return answered(read, ({ outcome: _, ...failure }) =>
    Response.json(failure, { status: refusalStatus(failure.status) }),
  )
}

/**
 * Answers what there is to choose from. A failure is an answer like any other here: people go on without, and
 * a browser would call every refusal an error of the page.
 */
export function orExcuse(read: () => Promise<Response>): Promise<Response> {
  return answered(read, ({ outcome: _, ...failure }) => Response.json(failure))
}

async function answered(
  work: () => Promise<Response>,
  failed: (failure: ReturnType<typeof failureOf>) => Response,
): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    return failed(failureOf(error))
  }
}
