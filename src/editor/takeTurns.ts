import { locksOfBrowser } from "#ui/locks.ts"
import { flowOpenedHere } from "./openFlow.ts"

/** What a tab does when its turn with a flow begins, and when it ends. */
interface Turns {
  onBegin: () => Promise<void> | void
  /** From then on nothing may be typed. */
  onEnd: () => void
}

/** A tab's place among the tabs of this browser that have the same flow open. */
export interface Place {
  /** Asks for the next turn. */
  ask(): void
  leave(): void
}

/**
 * Lets one tab of this browser after the other edit a flow, each for as long as no other asks for it; the draft
 * goes along. A tab that is closed, or crashes, makes room for the one that waits longest.
 */
export function takeTurns(flowName: string, { onBegin, onEnd }: Turns): Place {
  const locks = locksOfBrowser()
  // Without locks the proxy still refuses what is out of date.
  if (locks === undefined) {
    onBegin()
    return { ask: () => undefined, leave: () => undefined }
  }
  const name = `sluice.turn.${flowName}`
  const asks = new BroadcastChannel(name)
  let turn = new AbortController()
  let hasLeft = false
  // Whoever hears another tab ask goes to the end of the queue, so that the one who asked is at its head.
  asks.onmessage = () => turn.abort()
  queue()

  async function queue() {
    while (!hasLeft) {
      turn = new AbortController()
      const { signal } = turn
      await locks?.request(name, { signal }, () => play(signal)).catch(unlessAborted)
    }
  }

  async function play(signal: AbortSignal) {
    if (signal.aborted) return
    await flowOpenedHere(flowName)?.keeper.resume()
    await onBegin()
    await abortOf(signal)
    onEnd()
    await flowOpenedHere(flowName)?.keeper.handOver()
  }

  return {
    ask: () => asks.postMessage("ask"),
    leave() {
      hasLeft = true
      asks.close()
      turn.abort()
    },
  }
}

function abortOf(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined)
    else signal.addEventListener("abort", resolve)
  })
}

function unlessAborted(reason: unknown) {
  if (!(reason instanceof DOMException && reason.name === "AbortError")) throw reason
}

/** Resolves when this tab has its turn, with the way to end it. */
export function ownTurn(flowName: string): Promise<Place> {
  return new Promise((resolve) => {
    const place = takeTurns(flowName, {
      onBegin: () => queueMicrotask(() => resolve(place)),
      onEnd: () => undefined,
    })
    place.ask()
  })
}
