import { type Explanation, explain } from "./failures.ts"
import { missingAction } from "./missingAction.ts"

interface KnownMessage {
  /** What AppFlow's own words contain. */
  says: string
  means: Explanation
}

/** Refusals seen from the real service whose own words do not tell a newcomer what to do. */
const knownMessages: readonly KnownMessage[] = [
  {
    says: "Do not update the object for the flow",
    means: {
      sentence: "AppFlow does not let an existing flow read from another object, bucket or folder.",
      next: "Put the source back as it was; to read from elsewhere, make a new flow in AppFlow.",
    },
  },
  {
    says: "Destination object for the destination connector can not be updated",
    means: {
      sentence: "AppFlow does not let an existing flow write to another object, bucket or folder.",
      next: "Put the destination back as it was; to write elsewhere, make a new flow in AppFlow.",
    },
  },
  {
    says: "You must specify a projection task or a MAP_ALL task",
    means: {
      sentence: "AppFlow has to be told which fields to read, and no task does that.",
      next: "Add a Filter with the operator “Choose which fields to read”, or a “Map all fields” task.",
    },
  },
  {
    says: "is not valid for filtering tasks",
    means: {
      sentence: "A Filter has no operator that the source connector knows.",
      next: "Open each Filter, choose its operator again, and send again.",
    },
  },
  {
    says: "TriggerProps is required for Scheduled Trigger Type",
    means: {
      sentence: "The flow runs on a schedule, but the schedule is missing.",
      next: "Open the trigger and say how often the flow runs.",
    },
  },
  {
    says: "field must be specified in idFieldNames",
    means: {
      sentence: "This write operation has to know which field tells the records apart.",
      next: "Open the destination and name at least one id field.",
    },
  },
]

/** The words for a failure: by AppFlow's message where it is known, else by the failure's name. */
export function explainFailure({ name, message }: { name: string; message: string }): Explanation {
  const missing = missingAction(message)
  if (missing !== undefined) {
    return {
      sentence: `AWS does not allow this caller to do that: the permission ${missing} is missing.`,
      next: "Ask whoever looks after the account for it, then send again.",
    }
  }
  return knownMessages.find(({ says }) => message.includes(says))?.means ?? explain(name)
}
