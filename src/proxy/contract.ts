/** The AppFlow that the proxy speaks to: shown to the person on every page. */
export interface Backend {
  kind: "local" | "aws"
  label: string
  region: string
  /** The number of the AWS account; null for the local AppFlow, and where it could not be found out. */
  account: string | null
  endpoint: string
  /** Whole sentences about where changes go. */
  facts: string[]
}

/** What somebody may do with flows. */
export type Right = "read" | "update" | "run"

/** Whether somebody has a right; where not, who can give it, in whole sentences. */
export type Grant = { may: true } | { may: false; reason: string }

/** What Sluice lets somebody do. AWS may still allow less. */
export type Rights = Readonly<Record<Right, Grant>>

/** What a page asks first. */
export interface Session extends Backend {
  /** The name by which the person has signed in; null where there is no sign-in. */
  signedInAs: string | null
  rights: Rights
  /** Which flows are shown, in a sentence; null where all are. */
  shown: string | null
}

/** A flow in the list. */
export interface FlowSummary {
  flowName: string
  description: string | null
  flowStatus: string | null
  sourceConnectorType: string | null
  /** Tells custom connectors apart. */
  sourceConnectorLabel: string | null
  destinationConnectorType: string | null
  destinationConnectorLabel: string | null
  triggerType: string | null
  /** Epoch seconds. */
  lastUpdatedAt: number | null
  lastUpdatedBy: string | null
}

export interface FlowList {
  flows: FlowSummary[]
}

/** What DescribeFlow answered, with every member it had. */
export interface DescribedFlow {
  requestId: string | null
  /** The entity tag of the configuration; what an update based on it names in `If-Match`. */
  tag: string
  flow: { readonly [member: string]: unknown }
}

/** What went wrong, in AppFlow's own words where it spoke. */
export interface Failure {
  name: string
  message: string
  /** The HTTP status of AppFlow or of the proxy; null when no answer came. */
  status: number | null
  requestId: string | null
}

/** AppFlow has the update. */
export interface Applied {
  outcome: "applied"
  /** Accepted now, found in place before anything was sent, or found after an answer that told nothing. */
  how: "sent" | "already" | "found"
  flowStatus: string
  requestId: string | null
  /**
   * What the flow was right afterwards: what was sent; that too, but somebody else's change of the same
   * moment seems to be lost under it; something else; or it could not be read.
   */
  afterwards: "as sent" | "over another" | "different" | "unread"
}

/** Nothing of this request was carried out. */
export interface Rejected extends Failure {
  outcome: "rejected"
  /** AppFlow itself refused the update; otherwise it never got that far. */
  wasSent: boolean
}

/** The flow is no longer what the update was based on, so nothing was sent. */
export interface Changed extends Rejected {
  current: DescribedFlow
  /** Who changed it and when, in epoch seconds; null where AppFlow does not say. */
  changedBy: string | null
  changedAt: number | null
}

/** AppFlow may have applied the update, or may yet. */
export interface Unknown extends Failure {
  outcome: "unknown"
  /** How the flow was at the last look. */
  found: "as before" | "different" | "unread"
}

/** What is known of an update afterwards. Unknown is not failed. */
export type UpdateAnswer = Applied | Rejected | Changed | Unknown
