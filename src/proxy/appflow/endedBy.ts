import { once } from "node:events"

/** What comes of work that cannot be stopped, as long as it comes before the signal; else the signal's reason. */
export function endedBy<Found>(signal: AbortSignal, work: Promise<Found>): Promise<Found> {
  return Promise.race([work, end(signal)])
}

async function end(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, "abort")
  throw signal.reason
}
