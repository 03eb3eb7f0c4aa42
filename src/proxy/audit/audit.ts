import type { Path } from "#flow/request.ts"

/** Who asks for something. */
export interface Principal {
  /** What the sign-in calls the person; the user of this machine where there is none. */
  sub: string
  email?: string
  /** Who vouches for it; "local" where nobody has to. */
  issuer?: string
}

/** Who asks, and from which address; null where nobody can say. */
export interface Asker {
  principal: Principal
  sourceIp: string | null
}

/** What somebody asks for that changes something in AppFlow, never a value of the flow. */
export type Act = { flowName: string } & (
  | {
      act: "update"
      clientToken: string
      /** The tags of the flow the update is based on and of the one it asks for. */
      base: string
      payload: string
    }
  | { act: "start"; clientToken: string }
  | { act: "stop" }
  | { act: "cancel"; executionId: string }
)

/** What is known before AppFlow is asked. */
export interface Intent {
  /** The places that an update changes. */
  changedPaths?: readonly Path[]
}

/** What became of it. */
export interface Outcome {
  /** Carried out; needless, because it was so already; found to be carried out; refused; or not known. */
  outcome: "applied" | "already" | "reconciled" | "rejected" | "unknown"
  errorName?: string
  awsRequestId: string | null
  /** How often AppFlow was asked for it, the SDK's retries included; null where nobody can say. */
  attempts: number | null
}

/** Where the flow lives. */
interface Place {
  mode: string
  /** The number of the AWS account; null where there is none, or nobody can say. */
  accountId: string | null
  region: string
}

/** A line of the audit log: written before AppFlow is asked to change anything, and when its outcome is known. */
export type AuditEntry = Asker &
  Place &
  Act &
  (({ event: "intent" } & Intent) | ({ event: "outcome"; ms: number } & Outcome))

/** A log that tells afterwards who changed or ran which flow, and shows when somebody has changed the log. */
export interface Audit {
  /** Resolves when the entry is on the disk. */
  write(entry: AuditEntry): Promise<void>
}

/** The log cannot be written, so nothing may be sent. */
export class AuditFailure extends Error {}
