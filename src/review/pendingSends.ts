import { createStore, del, get, set } from "idb-keyval"
import type { FlowDraft } from "#flow/request.ts"

/** An update that was sent and whose outcome is not known yet. */
export interface PendingSend {
  clientToken: string
  /** The JSON text as it was sent. */
  body: string
  /** The deployed flow before. */
  base: FlowDraft
  /** Epoch seconds. */
  sentAt: number
}

const sends = createStore("sluice-sends", "sends")

/** AppFlow recognises a token for eight hours. */
const tokenLife = 7.5 * 3600

/** Where IndexedDB fails, a pending send is remembered for as long as the page is open. */
const remembered = new Map<string, PendingSend>()

/** The update of this flow whose outcome is not known, if there is one. */
export async function pendingSend(flowName: string): Promise<PendingSend | undefined> {
  try {
    return (await get<PendingSend>(flowName, sends)) ?? remembered.get(flowName)
  } catch {
    return remembered.get(flowName)
  }
}

/**
 * Notes that an update is about to be sent, and gives the token to send it with: the same one as long as
 * the outcome of the very same update is unknown, so that AppFlow carries it out once.
 */
export async function beginSend(flowName: string, body: string, base: FlowDraft): Promise<PendingSend> {
  const before = await pendingSend(flowName)
  const now = Date.now() / 1000
  if (before !== undefined && before.body === body && now - before.sentAt < tokenLife) return before
  const send = { clientToken: ownToken(body) ?? crypto.randomUUID(), body, base, sentAt: now }
  remembered.set(flowName, send)
  await set(flowName, send, sends).catch(() => undefined)
  return send
}

/** The outcome is known. */
export async function endSend(flowName: string): Promise<void> {
  remembered.delete(flowName)
  await del(flowName, sends).catch(() => undefined)
}

/** The token somebody has written into the request; AppFlow takes that one. */
function ownToken(body: string): string | undefined {
  const { clientToken } = JSON.parse(body) as Record<string, unknown>
  return typeof clientToken === "string" ? clientToken : undefined
}
