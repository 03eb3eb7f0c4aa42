import { useEffect, useEffectEvent } from "react"
import { useStore } from "zustand"
import type { SendResult } from "#api/sendUpdate.ts"
import { changes } from "#flow/changes.ts"
import { type FlowDraft, requestOf } from "#flow/request.ts"
import { openSends, pendingSends } from "./pendingSends.ts"
import { ready, type Sending, sendingOf } from "./sendings.ts"
import { again, type DescribedNow, findOut, press, sentConfig, type Wire } from "./sendSafely.ts"
import { useForgetSeen } from "./useForgetSeen.ts"

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
  /** Hears what AppFlow has taken, once the flow was read again. */
  onApplied: (sent: FlowDraft) => void
}

/** Sends the update, and finds out afterwards what became of it. Nothing is ever sent but at a press of a button. */
export function useSending(options: SendingOptions) {
  const { flowName, deployed, tag, body, send, ask, describeAgain, onApplied } = options
  const store = sendingOf(flowName)
  const sending = useStore(store)
  const setSending = (next: Sending) => store.setState(next, true)
  const wire: Wire = { send, ask, describe: describeAgain, pending: pendingSends }

  const resume = useEffectEvent(async () => {
    if (store.getState() !== ready) return
    const pending = (await openSends()).get(flowName)
    if (pending === undefined || store.getState() !== ready) return
    setSending({ state: "looking", sentAt: pending.sentAt })
    await show(await findOut(wire, flowName), pending.body)
  })
  useEffect(() => {
    resume()
  }, [])
  useForgetSeen(flowName)

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
    const now = store.getState()
    if (now.state === "unknown") setSending({ ...now, isChecking: true })
    await show(await findOut(wire, flowName), pending?.body ?? body)
  }

  async function setAside() {
    await pendingSends.end(flowName)
    setSending(ready)
  }

  async function show(result: SendResult | undefined, sent: string) {
    // Another tab has learnt the outcome meanwhile.
    if (result === undefined) return setSending(ready)
    switch (result.outcome) {
      case "applied": {
        const config = sentConfig(sent)
        const described = await describeAgain().catch(() => undefined)
        // Beside the flow as it was before, what was sent would look like a change of somebody else.
        if (described !== undefined) onApplied(config)
        const differences = described && changes(config, requestOf(described.flow))
        return setSending({ ...result, state: "applied", differences })
      }
      case "rejected":
        return setSending({ ...result, state: "rejected" })
      case "changed":
        await describeAgain().catch(() => undefined)
        return setSending({ state: "changed" })
      case "unknown":
        return setSending({ ...result, state: "unknown", isChecking: false, sent })
    }
  }

  return { sending, update, sendAgain, checkAgain, setAside }
}
