import { useEffect, useEffectEvent, useState } from "react"
import type { SendResult } from "#api/sendUpdate.ts"
import { type Change, changes } from "#flow/changes.ts"
import { type FlowDraft, requestOf } from "#flow/request.ts"
import { pendingSends } from "./pendingSends.ts"
import { again, type DescribedNow, findOut, press, sentConfig, type Wire } from "./sendSafely.ts"

type Applied = Extract<SendResult, { outcome: "applied" }>
type Rejected = Extract<SendResult, { outcome: "rejected" }>
type Unknown = Extract<SendResult, { outcome: "unknown" }>

/** Where the sending of an update stands. */
export type Sending =
  | { state: "ready" }
  | { state: "sending" }
  | ({
      state: "applied"
      /** How the flow, read again, differs from what was sent; undefined where it could not be read. */
      differences: readonly Change[] | undefined
    } & Applied)
  | ({ state: "rejected" } & Rejected)
  /** Somebody has changed the flow; nothing was sent. */
  | { state: "changed" }
  | ({ state: "unknown"; isChecking: boolean } & Unknown)

export interface SendingOptions {
  flowName: string
  /** The flow the draft is based on, and its entity tag. */
  deployed: FlowDraft
  tag: string
  /** The JSON text to send, exactly. */
  body: string
  send: Wire["send"]
  ask: Wire["ask"]
  /** Reads the flow again and takes over what is deployed now. */
  describeAgain: () => Promise<DescribedNow>
  /** Hears what AppFlow has taken. */
  onApplied: (sent: FlowDraft) => void
}

/** Sends the update, and finds out afterwards what became of it. Nothing is ever sent but at a press of a button. */
export function useSending(options: SendingOptions) {
  const { flowName, deployed, tag, body, send, ask, describeAgain, onApplied } = options
  const [sending, setSending] = useState<Sending>({ state: "ready" })
  const wire: Wire = { send, ask, describe: describeAgain, pending: pendingSends }

  const resume = useEffectEvent(async () => {
    const pending = await pendingSends.get(flowName)
    if (pending === undefined) return
    setSending({ state: "sending" })
    await show(await findOut(wire, flowName), pending.body)
  })
  useEffect(() => {
    resume()
  }, [])

  async function update() {
    setSending({ state: "sending" })
    await show(await press(wire, { flowName, body, base: deployed, tag }), body)
  }

  async function sendAgain() {
    const pending = await pendingSends.get(flowName)
    setSending({ state: "sending" })
    await show(await again(wire, flowName), pending?.body ?? body)
  }

  async function checkAgain() {
    const pending = await pendingSends.get(flowName)
    setSending((now) => (now.state === "unknown" ? { ...now, isChecking: true } : now))
    await show(await findOut(wire, flowName), pending?.body ?? body)
  }

  async function setAside() {
    await pendingSends.end(flowName)
    setSending({ state: "ready" })
  }

  async function show(result: SendResult | undefined, sent: string) {
    // Another tab has learnt the outcome meanwhile.
    if (result === undefined) return setSending({ state: "ready" })
    switch (result.outcome) {
      case "applied": {
        const config = sentConfig(sent)
        onApplied(config)
        const described = await describeAgain().catch(() => undefined)
        const differences = described && changes(config, requestOf(described.flow))
        return setSending({ ...result, state: "applied", differences })
      }
      case "rejected":
        return setSending({ ...result, state: "rejected" })
      case "changed":
        await describeAgain().catch(() => undefined)
        return setSending({ state: "changed" })
      case "unknown":
        return setSending({ ...result, state: "unknown", isChecking: false })
    }
  }

  return { sending, update, sendAgain, checkAgain, setAside }
}
