import { createStore, type StoreApi } from "zustand/vanilla"
import type { SendResult } from "#api/sendUpdate.ts"
import type { Change } from "#flow/changes.ts"

type Applied = Extract<SendResult, { outcome: "applied" }>
type Rejected = Extract<SendResult, { outcome: "rejected" }>
type Unknown = Extract<SendResult, { outcome: "unknown" }>

/** Where the sending of an update stands. */
export type Sending =
  | { state: "ready" }
  | { state: "sending" }
  /** An update that was sent before is looked for; nothing is sent by that. */
  | { state: "looking"; sentAt: number }
  | ({
      state: "applied"
      /** How the flow, read again, differs from what was sent; undefined where it could not be read. */
      differences: readonly Change[] | undefined
    } & Applied)
  | ({ state: "rejected" } & Rejected)
  /** Somebody has changed the flow; nothing was sent. */
  | { state: "changed" }
  /** `sent` is the text whose outcome is open. */
  | ({ state: "unknown"; isChecking: boolean; sent: string } & Unknown)

const sendings = new Map<string, StoreApi<Sending>>()

/** The sending of a flow's update. It goes on when its review is left, and waits there to be seen. */
export function sendingOf(flowName: string): StoreApi<Sending> {
  const known = sendings.get(flowName)
  if (known !== undefined) return known
  const sending = createStore<Sending>(() => ready)
  sendings.set(flowName, sending)
  return sending
}

export const ready: Sending = { state: "ready" }

/** Nothing is under way: an outcome is there, or nothing was asked for. */
export function isSettled(sending: Sending): boolean {
  return sending.state !== "sending" && sending.state !== "looking"
}
