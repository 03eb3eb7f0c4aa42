import { createStore, del, entries, get, set } from "idb-keyval"
import type { FlowDraft } from "#flow/request.ts"

/** An update that was sent and whose outcome is not known yet. */
export interface PendingSend {
  flowName: string
  clientToken: string
  /** The JSON text as it was sent. */
  body: string
  /** The deployed flow that it was based on, and its entity tag. */
  base: FlowDraft
  tag: string
  /** Epoch seconds. */
  sentAt: number
  /** The caller was turned away: nothing is open, but the same update goes on with this token. */
  isTurnedAway?: true
}

/** Where pending sends are kept; one for each flow. */
export interface PendingSends {
  get(flowName: string): Promise<PendingSend | undefined>
  /** Resolves when the send would outlive the page. */
  put(send: PendingSend): Promise<void>
  /** The outcome is known. */
  end(flowName: string): Promise<void>
}

const sends = createStore("sluice-sends", "sends")
const news = "sluice.sends"

/** Where IndexedDB fails, a pending send is remembered for as long as the page is open. */
const remembered = new Map<string, PendingSend>()

/** The pending sends of this browser, in IndexedDB. */
export const pendingSends: PendingSends = {
  async get(flowName) {
    return remembered.get(flowName) ?? (await get<PendingSend>(flowName, sends).catch(() => undefined))
  },
  async put(send) {
    try {
      await set(send.flowName, send, sends)
      // What is stored can be settled in another tab; a copy here would not hear of that.
      remembered.delete(send.flowName)
    } catch {
      remembered.set(send.flowName, send)
    }
    tell()
  },
  async end(flowName) {
    remembered.delete(flowName)
    await del(flowName, sends).catch(() => undefined)
    tell()
  },
}

/** The sends whose outcome nobody knows, by the names of their flows. */
export async function openSends(): Promise<ReadonlyMap<string, PendingSend>> {
  const stored = await entries<string, PendingSend>(sends).catch(() => [])
  return new Map([...stored, ...remembered].filter(([, { isTurnedAway }]) => isTurnedAway !== true))
}

/** Calls back after each change of what is pending, in whichever tab of this browser. */
export function watchSends(onChange: () => void): () => void {
  const channel = new BroadcastChannel(news)
  channel.onmessage = onChange
  return () => channel.close()
}

function tell() {
  // What a channel sends comes to all others, of this page too.
  const channel = new BroadcastChannel(news)
  channel.postMessage("changed")
  channel.close()
}
