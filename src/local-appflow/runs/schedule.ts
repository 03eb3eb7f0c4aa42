import { isObject, type JsonObject, objectOf } from "../json.ts"
import type { Schedule } from "./nextRun.ts"

/** What the trigger of a scheduled flow says, in AWS's words. Times are epoch seconds. */
export interface ScheduledTrigger extends Schedule {
  dataPullMode?: "Incremental" | "Complete"
  firstExecutionFrom?: number
  /** After how many failures in a row the flow is deactivated. */
  flowErrorDeactivationThreshold?: number
}

/** The schedule of a flow, if it runs on one. */
export function scheduleOf(config: JsonObject): ScheduledTrigger | undefined {
  const { triggerType, triggerProperties } = objectOf(config.triggerConfig)
  const { Scheduled } = objectOf(triggerProperties)
  if (triggerType !== "Scheduled" || !isObject(Scheduled)) return undefined
  const given = Object.entries(Scheduled).filter(([, value]) => value !== null)
  // The model let nothing else through.
  return Object.fromEntries(given) as unknown as ScheduledTrigger
}
