import { attemptsOf, type FailedOutcome, failureOf } from "./appflow/failure.ts"
import type { Outcome } from "./audit/audit.ts"
import type { Failure } from "./contract.ts"
import { refusalStatus } from "./update/answerTo.ts"

/** What became of an act, and what AppFlow answered. */
export type Acted<Answer> = { attempts: number | null } & (
  | { outcome: "applied" | "already"; requestId: string | null; answer: Answer }
  | ({ outcome: FailedOutcome } & Failure)
)

interface Output {
  $metadata: { requestId?: string | undefined; attempts?: number | undefined }
}

/** Waits for the SDK, and says what its answer or its error means. */
export async function acted<Sent extends Output, Answer>(
  sent: Promise<Sent>,
  answerOf: (output: Sent) => Answer,
): Promise<Acted<Answer>> {
  try {
    const output = await sent
    const { requestId = null, attempts = null } = output.$metadata
    return { outcome: "applied", requestId, attempts, answer: answerOf(output) }
  } catch (error) {
    return { ...failureOf(error), attempts: attemptsOf(error) }
  }
}

/** The HTTP answer that tells the browser. A failure says whether nothing was done, or that it is not known. */
export function answerToAct<Answer>({ attempts: _, ...act }: Acted<Answer>): Response {
  if ("answer" in act) return Response.json(act.answer)
  return Response.json(act, { status: refusalStatus(act.status) })
}

/** What the audit log notes of it. */
export function outcomeOf<Answer>({ attempts, ...act }: Acted<Answer>): Outcome {
  const { outcome, requestId: awsRequestId } = act
  return { outcome, attempts, awsRequestId, ...("name" in act && { errorName: act.name }) }
}
