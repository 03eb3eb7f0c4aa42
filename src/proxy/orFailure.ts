import { refusalStatus } from "./answerTo.ts"
import { failureOf } from "./failure.ts"

/** Answers a read. What the SDK throws becomes a failure, in AppFlow's own words where it spoke. */
export async function orFailure(read: () => Promise<Response>): Promise<Response> {
  try {
    return await read()
  } catch (error) {
    const { outcome: _, ...failure } = failureOf(error)
    return Response.json(failure, { status: refusalStatus(failure.status) })
  }
}

/**
 * Answers what there is to choose from. A failure is an answer like any other here: people go on without, and
 * a browser would call every refusal an error of the page.
 */
export async function orExcuse(read: () => Promise<Response>): Promise<Response> {
  try {
    return await read()
  } catch (error) {
    const { outcome: _, ...failure } = failureOf(error)
    return Response.json(failure)
  }
}

/** Answers an act. A failure says besides whether nothing was done, or that it is not known. */
export async function orOutcome(act: () => Promise<Response>): Promise<Response> {
  try {
    return await act()
  } catch (error) {
    const failure = failureOf(error)
    return Response.json(failure, { status: refusalStatus(failure.status) })
  }
}
