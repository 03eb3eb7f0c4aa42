import type { Path } from "#flow/request.ts"

/** Who asks for an update. */
export interface Principal {
  /** What the sign-in calls the person; the user of this machine where there is none. */
  sub: string
  email?: string
  /** Who vouches for it; "local" where nobody has to. */
  issuer?: string
}

/** What the audit log notes of an update, never a value of the flow. */
export interface AuditEntry {
  /** Written before AppFlow is asked to change anything, and when it is known what became of it. */
  event: "intent" | "outcome"
  principal: Principal
  /** Where the flow lives. */
  mode: string
  region: string
  flowName: string
  clientToken: string
  /** The tags of the flow the update is based on and of the one it asks for. */
  base: string
  payload: string
  /** The places that the update changes; of an intent. */
  changedPaths?: readonly Path[]
  /** Of an outcome. */
  outcome?: "applied" | "already" | "reconciled" | "rejected" | "unknown"
  errorName?: string
  awsRequestId?: string | null
  /** How long the update took, in milliseconds. */
  ms?: number
}

/** A log that tells afterwards who changed which flow, and shows when somebody has changed the log. */
export interface Audit {
  /** Resolves when the entry is on the disk. */
  write(entry: AuditEntry): Promise<void>
}

/** The log cannot be written, so nothing may be sent. */
export class AuditFailure extends Error {}
