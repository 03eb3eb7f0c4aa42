/**
 * How long the proxy waits for AppFlow, in milliseconds, so that a browser has its answer within 50 s once it is its
 * turn: updates of one flow wait for one another.
 */
export interface Patience {
  /** For reading a flow before it is updated. */
  read: number
  /** For UpdateFlow with the SDK's retries, and for all else that a page asks: every page of a list together. */
  update: number
  /** For looking at the flow after the update. */
  look: number
  /** Before each look at a flow whose update has an unknown outcome. */
  pauses: readonly number[]
}

export const patience: Patience = {
  read: 12_000,
  update: 24_000,
  look: 12_000,
  pauses: [500, 1_000, 2_000, 4_000],
}

/** By then every request is answered that waits for no other update of its flow, in milliseconds. */
export const longestRequest = 50_000
