import { textAt } from "#flow/request.ts"
import { type Described, describedText } from "../appflow/describeFlow.ts"
import type { Changed } from "../contract.ts"
import type { Result } from "./carryOut.ts"

/** The HTTP answer that tells the browser what became of its update. */
export function answerTo(result: Result): Response {
  const { attempts: _, ...answer } = result
  switch (answer.outcome) {
    case "applied":
      return Response.json(answer)
    case "conflict":
      return changed(answer.current)
    case "rejected":
      return Response.json(answer, { status: refusalStatus(answer.status) })
    case "unknown":
      return Response.json(answer, { status: 502 })
  }
}

/** AppFlow's own status where it refused; where it gave none to pass on, the gateway's. */
export function refusalStatus(status: number | null): number {
  return status !== null && status >= 400 ? status : 502
}

function changed(current: Described): Response {
  const { flow, requestId } = current
  const { lastUpdatedAt } = flow
  const answer: Omit<Changed, "current"> = {
    outcome: "rejected",
    wasSent: false,
    name: "FlowChanged",
    message: "The flow is no longer what this update is based on, so nothing was sent to AppFlow.",
    status: 412,
    requestId,
    changedBy: textAt(flow, ["lastUpdatedBy"]) ?? null,
    changedAt: typeof lastUpdatedAt === "number" ? lastUpdatedAt : null,
  }
  const body = `${JSON.stringify(answer).slice(0, -1)},"current":${describedText(current)}}`
  return new Response(body, {
    status: 412,
    headers: { "Content-Type": "application/json", ETag: current.tag },
  })
}
