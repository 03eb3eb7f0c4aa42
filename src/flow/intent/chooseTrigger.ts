import type { TriggerType } from "@aws-sdk/client-appflow"
import type { FlowDocument } from "../document.ts"
import type { Edit } from "../edit.ts"
import { minimalSchedule } from "../minimal.ts"
import { isObject, type JsonObject, objectAt } from "../request.ts"

/**
 * Starts the flow another way. Only a schedule has settings; leaving it takes them away, and keeps the empty
 * group as AppFlow itself describes a flow on demand.
 */
export function chooseTrigger(document: FlowDocument, type: TriggerType): readonly Edit[] {
  const trigger = objectAt(document.draft, ["triggerConfig"])
  if (trigger.triggerType === type) return []
  const { triggerProperties, ...rest } = trigger
  const properties = propertiesFor(type, isObject(triggerProperties) ? triggerProperties : undefined)
  const value = { ...rest, triggerType: type, ...(properties && { triggerProperties: properties }) }
  return [{ kind: "set", path: ["triggerConfig"], value }]
}

function propertiesFor(type: TriggerType, properties: JsonObject | undefined): JsonObject | undefined {
  if (type === "Scheduled") return { Scheduled: minimalSchedule(), ...properties }
  if (properties === undefined) return undefined
  const { Scheduled, ...others } = properties
  return others
}
