import type { Keys } from "./service.ts"

/** A client of AppFlow that somebody else made. */
export interface Client {
  call(operation: string, input: unknown): Promise<Heard>
  close(): void
}

/** What a client says of a call. The times of an answer are marked as `{ time: <epoch seconds> }`. */
export type Heard = { answer: unknown } | { error: unknown }

/** An error as it was on the wire, after so many attempts. */
interface WireError {
  operation: string
  type: string
  message: string
  status: number
  attempts: number
}

/** What to expect of a client. */
export interface Family {
  start(endpoint: string, keys?: Keys): Client
  operations: ReadonlySet<string>
  /** What of an answer on the wire it says. */
  audible(operation: string, answer: unknown): unknown
  /** How it says an error. */
  said(error: WireError): unknown
  /** Which of the attempts in the table of errors are its own. */
  name: "sdk" | "boto3" | "awsCli"
}
