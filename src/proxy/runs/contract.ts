/** One run of a flow. */
export interface Run {
  executionId: string
  /** AppFlow's word for how it stands, such as "Successful". */
  status: string | null
  /** Epoch seconds. */
  startedAt: number | null
  /** When it ended, or last told of itself; epoch seconds. */
  lastUpdatedAt: number | null
  records: number | null
  bytesWritten: number | null
  /** Records the destination refused. */
  refused: number | null
  /** What AppFlow says of a failure. */
  message: string | null
}

/** Some runs of a flow, newest first. */
export interface RunPage {
  runs: Run[]
  /** What to ask for to get older ones. */
  older: string | null
}

/** A flow was started or stopped. */
export interface Started {
  flowStatus: string | null
  /** The run that has begun, for a flow that runs on demand. */
  executionId: string | null
}

/** AppFlow was asked to cancel a run. */
export interface Cancelled {
  /** False where the run was over already. */
  isCancelling: boolean
}
