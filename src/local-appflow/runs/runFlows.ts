import { setTimeout as sleep } from "node:timers/promises"
import { logFailure } from "../logFailure.ts"
import type { Store } from "../store.ts"
import { beginDueRuns, type Span } from "./beginDueRuns.ts"
import { endInterruptedRuns, endRuns } from "./endRuns.ts"

/** Brings the runs of all flows forward by a span of time. */
export async function advanceRuns(store: Store, span: Span): Promise<void> {
  await endRuns(store, span.now)
  await beginDueRuns(store, span)
}

/** A gap in seconds after which what was due in it is missed: the machine has slept. */
const longestGap = 60

interface Time {
  /** Epoch seconds. */
  now(): number
  /** Milliseconds between two looks at what is due. */
  every: number
}

/** Runs flows until the function it gives back is called. */
export async function runFlows(store: Store, time: Time): Promise<() => Promise<void>> {
  await endInterruptedRuns(store, time.now()).catch(report)
  const stopping = new AbortController()
  const running = keepRunning(store, time, stopping.signal)
  return () => {
    stopping.abort()
    return running
  }
}

async function keepRunning(store: Store, { now, every }: Time, signal: AbortSignal) {
  for (let since = now(); await hasPassed(every, signal); ) {
    const span = { since: Math.max(since, now() - longestGap), now: now() }
    await advanceRuns(store, span).catch(report)
    since = span.now
  }
}

function report(error: unknown) {
  logFailure("The local AppFlow could not bring its runs forward", error)
}

/** Waits; false when it is told to stop. */
function hasPassed(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return sleep(milliseconds, true, { signal, ref: false }).catch(() => false)
}
