import type { TriggerType } from "@aws-sdk/client-appflow"
import type { FlowDocument } from "../document.ts"
import type { Edit } from "../edit.ts"
import { minimalSchedule } from "../minimal.ts"
import { isObject, type Json, objectAt } from "../request.ts"

/** Starts the flow another way. Only a schedule has settings; leaving it takes them away. */
export function chooseTrigger(document: FlowDocument, type: TriggerType): readonly Edit[] {
  const trigger = objectAt(document.draft, ["triggerConfig"])
  if (trigger.triggerType === type) return []
  const { triggerProperties, ...rest } = trigger
  const properties = propertiesFor(type, isObject(triggerProperties) ? triggerProperties : {})
  const value = { ...rest, triggerType: type, ...(properties && { triggerProperties: properties }) }
  return [{ kind: "set", path: ["triggerConfig"], value }]
}

function propertiesFor(type: TriggerType, properties: { readonly [name: string]: Json }) {
  const { Scheduled, ...others } = properties
  if (type === "Scheduled") return { ...others, Scheduled: Scheduled ?? minimalSchedule() }
  return Object.keys(others).length === 0 ? undefined : others
}
