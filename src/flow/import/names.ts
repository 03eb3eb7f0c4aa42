import type { GroupField } from "#catalog/field.ts"
import { plainName, sameName } from "./sameName.ts"

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

/** The group's own member that a name in any spelling stands for. */
export function memberNamed(name: string, { members }: GroupField): string | undefined {
  if (Object.hasOwn(members, name)) return name
  const same = sameName(name, Object.keys(members))
  if (same !== undefined) return same
  const plain = plainName(name)
  const other = Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined
  return other !== undefined && Object.hasOwn(members, other) ? other : undefined
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
  return sameName(text, values) ?? (other !== undefined && values.includes(other) ? other : undefined)
}
