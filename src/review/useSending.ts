import { useEffect, useState } from "react"
import type { SendResult, Update } from "#api/sendUpdate.ts"
import { type Change, changes } from "#flow/changes.ts"
import { type FlowDraft, type JsonObject, requestOf, sameJson } from "#flow/request.ts"
import { beginSend, endSend, type PendingSend, pendingSend } from "./pendingSends.ts"

type Failure = Extract<SendResult, { outcome: "rejected" }>["failure"]

/** Where the sending of an update stands. */
export type Sending =
  | { state: "ready" }
  | { state: "sending" }
  | {
      state: "applied"
      flowStatus: string
      requestId: string | null
      /** How the flow, read again, differs from what was sent; undefined where it could not be read. */
      differences: readonly Change[] | undefined
    }
  | { state: "rejected"; failure: Failure }
  | { state: "unknown"; failure: Failure; found: Found | undefined; isChecking: boolean }

/** What a look at the flow says about an update with an unknown outcome. */
export type Found = "as sent" | "as before" | "different" | "unreadable"

export interface SendingOptions {
  flowName: string
  deployed: FlowDraft
  /** The JSON text to send, exactly. */
  body: string
  send: (update: Update) => Promise<SendResult>
  /** Reads the flow again and takes over what is deployed now. */
  describeAgain: () => Promise<JsonObject>
  onApplied: () => void
}

const interrupted: Failure = {
  name: "Interrupted",
  message: "No answer was seen.",
  status: null,
  requestId: null,
}

/** Sends the update, and finds out afterwards what became of it. */
export function useSending({ flowName, deployed, body, send, describeAgain, onApplied }: SendingOptions) {
  const [sending, setSending] = useState<Sending>({ state: "ready" })

  useEffect(() => {
    pendingSend(flowName).then((pending) => {
      if (pending === undefined) return
      setSending((now) => (now.state === "ready" ? unknown(interrupted) : now))
    })
  }, [flowName])

  async function update() {
    setSending({ state: "sending" })
    const pending = await beginSend(flowName, body, deployed)
    const result = await send({ flowName, body, clientToken: pending.clientToken })
    if (result.outcome === "unknown") {
      setSending(unknown(result.failure))
      return
    }
    await endSend(flowName)
    if (result.outcome === "rejected") {
      setSending({ state: "rejected", failure: result.failure })
      return
    }
    onApplied()
    const described = await describeAgain().catch(() => undefined)
    const { flowStatus, requestId } = result
    const differences = described && changes(sent(pending), requestOf(described))
    setSending({ state: "applied", flowStatus, requestId, differences })
  }

  async function checkAgain() {
    setSending((now) => (now.state === "unknown" ? { ...now, isChecking: true } : now))
    const found = await look()
    setSending((now) => (now.state === "unknown" ? { ...now, found, isChecking: false } : now))
  }

  async function look(): Promise<Found> {
    const pending = await pendingSend(flowName)
    const described = await describeAgain().catch(() => undefined)
    if (pending === undefined || described === undefined) return "unreadable"
    const current = requestOf(described)
    if (sameJson(current, sent(pending))) {
      await endSend(flowName)
      onApplied()
      return "as sent"
    }
    return sameJson(current, pending.base) ? "as before" : "different"
  }

  return { sending, update, checkAgain }
}

function unknown(failure: Failure): Sending {
  return { state: "unknown", failure, found: undefined, isChecking: false }
}

/** What was sent, without the token, which AppFlow does not keep. */
function sent({ body }: PendingSend): FlowDraft {
  const { clientToken: _, ...request } = JSON.parse(body) as JsonObject
  return request
}
