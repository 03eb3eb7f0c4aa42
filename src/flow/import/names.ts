import type { GroupField } from "#catalog/field.ts"
import { byPlainName, plainName } from "../plainName.ts"
import { remember } from "../remember.ts"

/**
 * Members that other spellings call by another word, not only in another case. A name counts only in a group
 * that has the member it stands for, and none of its own that is spelled so.
 */
const otherNames: Readonly<Record<string, string>> = {
  // Terraform
  name: "flowName",
  destinationflowconfig: "destinationFlowConfigList",
  task: "tasks",
  prefixhierarchy: "pathPrefixHierarchy",
  object: "objectPath",
  maxpagesize: "maxParallelism",
  // CloudFormation
  failonfirsterror: "failOnFirstDestinationError",
  // AWS's samples from before AppFlow was generally available
  sourceconnectorprops: "sourceConnectorProperties",
  destinationconnectorprops: "destinationConnectorProperties",
  triggerprops: "triggerProperties",
  scheduledtriggerprops: "Scheduled",
  scheduledtriggerproperties: "Scheduled",
  bucketkey: "bucketPrefix",
}

const spelled = new WeakMap<GroupField, ReadonlyMap<string, string>>()

/** The group's own member that a name in any spelling stands for. */
export function memberNamed(name: string, field: GroupField): string | undefined {
  if (Object.hasOwn(field.members, name)) return name
  const plain = plainName(name)
  const same = remember(spelled, field, () => byPlainName(Object.keys(field.members))).get(plain)
  if (same !== undefined) return same
  const other = Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined
  return other !== undefined && Object.hasOwn(field.members, other) ? other : undefined
}

/** Values that other spellings have for one that AppFlow calls otherwise. */
const otherValues: Readonly<Record<string, string>> = {
  mapping: "Map",
  filtering: "Filter",
  pathandfile: "PATH_AND_FILENAME",
}

/** The one of the values that a text in any spelling stands for. */
export function valueNamed(text: string, values: readonly string[]): string | undefined {
  if (values.includes(text)) return text
  const plain = plainName(text)
  const other = Object.hasOwn(otherValues, plain) ? otherValues[plain] : undefined
  return byPlainName(values).get(plain) ?? (other !== undefined && values.includes(other) ? other : undefined)
}
