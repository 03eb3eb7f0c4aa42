import type { JsonObject } from "../json.ts"
import type { Quotas } from "../quotas.ts"
import type { Store } from "../store.ts"
import type { OperationName } from "../validateInput.ts"

/** One call of an operation. */
export interface Call {
  operation: OperationName
  /** The body as it came, and as text. */
  body: Uint8Array
  text: string
  /** The members of the request from its body, path and query, as AWS's model allows them. */
  input: JsonObject
  /** Epoch seconds. */
  now: number
  quotas: Quotas
}

/** Answers a call with JSON text, or throws a ServiceError. */
export type Operation = (store: Store, call: Call) => Promise<string>
