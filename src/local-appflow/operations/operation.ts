import type { JsonObject } from "../json.ts"
import type { Store } from "../store.ts"

/** One call: its body as it came and as it reads, and the time in epoch seconds. */
export interface Call {
  body: Uint8Array
  text: string
  input: JsonObject
  now: number
}

/** Answers a call with JSON text, or throws a ServiceError. */
export type Operation = (store: Store, call: Call) => Promise<string>
