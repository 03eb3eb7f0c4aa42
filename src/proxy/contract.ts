/** What the proxy speaks to: shown to the person on every page. */
export interface Session {
  kind: "local"
  label: string
  region: string
  endpoint: string
  /** Whole sentences about where changes go. */
  facts: string[]
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

/** What is known of an update afterwards. Unknown is not failed: AppFlow may have applied it. */
export type UpdateAnswer =
  | { outcome: "applied"; flowStatus: string; requestId: string | null }
  | ({ outcome: "rejected" | "unknown" } & Failure)
