import { setTimeout as pause } from "node:timers/promises"
import type { AppflowClient } from "@aws-sdk/client-appflow"
import { type JsonObject, textAt } from "#flow/request.ts"
import { type Described, describeFlow } from "../appflow/describeFlow.ts"
import { failureOf } from "../appflow/failure.ts"
import type { Patience } from "../appflow/patience.ts"
import { tagOf } from "../appflow/tag.ts"
import type { Applied, Rejected, Unknown } from "../contract.ts"
import { type Attempts, type PreparedUpdate, send } from "./send.ts"

/** The flow is no longer what the update was based on. */
interface Conflict {
  outcome: "conflict"
  current: Described
}

/** What became of an update, and of how many attempts; none where it was not sent. */
export type Result = Attempts & (Applied | Rejected | Unknown | Conflict)

interface CarryingOut {
  appflow: AppflowClient
  patience: Patience
  /** Hears what is about to be sent, over which flow. The update is not sent when this fails. */
  onIntent: (current: Described) => Promise<void>
}

/**
 * Carries out an update: reads the flow again, sends only over the very flow the update is based on, and finds
 * out what became of it. UpdateFlow takes no condition, so a writer beside this proxy can still come in between.
 */
export async function carryOut(
  { appflow, patience, onIntent }: CarryingOut,
  update: PreparedUpdate,
): Promise<Result> {
  const wanted = tagOf(update.config)
  let current: Described
  try {
    current = await describeFlow(appflow, update.flowName, AbortSignal.timeout(patience.read))
  } catch (error) {
    return { ...failureOf(error), outcome: "rejected", wasSent: false, attempts: 0 }
  }
  const { requestId } = current
  if (current.tag === wanted) {
    return {
      outcome: "applied",
      attempts: 0,
      how: "already",
      flowStatus: statusOf(current),
      requestId,
      afterwards: "as sent",
    }
  }
  if (current.tag !== update.base) return { outcome: "conflict", attempts: 0, current }

  await onIntent(current)
  const sent = await send(appflow, update, AbortSignal.timeout(patience.update))
  switch (sent.outcome) {
    case "applied":
      return { ...sent, how: "sent", afterwards: await lookAfter() }
    case "rejected":
      return { ...sent, outcome: "rejected", wasSent: true }
    case "unknown":
      return findOut({ ...sent, outcome: "unknown" })
  }

  async function lookAfter(): Promise<Applied["afterwards"]> {
    try {
      const now = await describeFlow(appflow, update.flowName, AbortSignal.timeout(patience.look))
      if (now.tag !== wanted) return "different"
      return versionsBetween(current.flow, now.flow) > 1 ? "over another" : "as sent"
    } catch {
      return "unread"
    }
  }

  async function findOut(
    failure: Attempts & Omit<Unknown, "found">,
  ): Promise<Attempts & (Applied | Unknown)> {
    const signal = AbortSignal.timeout(patience.look)
    let found: Unknown["found"] = "unread"
    for (const wait of patience.pauses) {
      try {
        await pause(wait, undefined, { signal })
        const now = await describeFlow(appflow, update.flowName, signal)
        if (now.tag === wanted) {
          const { requestId, attempts } = failure
          return {
            outcome: "applied",
            attempts,
            how: "found",
            flowStatus: statusOf(now),
            requestId,
            afterwards: "as sent",
          }
        }
        found = now.tag === update.base ? "as before" : "different"
      } catch {
        if (signal.aborted) break
      }
    }
    return { ...failure, found }
  }
}

function statusOf({ flow }: Described): string {
  return textAt(flow, ["flowStatus"]) ?? "Unknown"
}

/** An update that changes tasks raises the version of the flow by one: more than one tells of another writer. */
function versionsBetween(before: JsonObject, after: JsonObject): number {
  return versionOf(after) - versionOf(before)
}

function versionOf({ schemaVersion }: JsonObject): number {
  return typeof schemaVersion === "number" ? schemaVersion : 0
}
