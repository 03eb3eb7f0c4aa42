/** What one can do with the runs of a flow. */
export type Act = "run" | "activate" | "deactivate" | "cancel"

interface ActWords {
  button: string
  /** The IAM action it takes. */
  action: string
  done: string
  rejected: string
  unknown: string
  /** How to find out, and that asking again does no harm. */
  next: string
}

export const acts: Readonly<Record<Act, ActWords>> = {
  run: {
    button: "Run now",
    action: "appflow:StartFlow",
    done: "The run has begun",
    rejected: "The run was not begun",
    unknown: "It is not known whether the run has begun",
    next: "If it has, the history below shows it. Pressing “Run now” again does not begin a second one.",
  },
  activate: {
    button: "Activate",
    action: "appflow:StartFlow",
    done: "The flow is active: it runs by itself from now on",
    rejected: "The flow was not activated",
    unknown: "It is not known whether the flow was activated",
    next: "Its status above says so when it was. Pressing “Activate” again does no harm.",
  },
  deactivate: {
    button: "Deactivate",
    action: "appflow:StopFlow",
    done: "The flow is deactivated: it does not run until it is activated again",
    rejected: "The flow was not deactivated",
    unknown: "It is not known whether the flow was deactivated",
    next: "Its status above says so when it was. Pressing “Deactivate” again does no harm.",
  },
  cancel: {
    button: "Cancel",
    action: "appflow:CancelFlowExecutions",
    done: "AppFlow is cancelling the run",
    rejected: "The run was not cancelled",
    unknown: "It is not known whether the run is being cancelled",
    next: "The history below shows how it goes on.",
  },
}
