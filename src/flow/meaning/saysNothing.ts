import { fieldsOf } from "#catalog/fieldsOf.ts"
import { flow } from "#catalog/flow.ts"
import { isList, isObject, type Json } from "../request.ts"

/** Whether a member with this value is as good as absent. */
export function saysNothing(name: string, value: Json): boolean {
  return (
    value === null || isEmptyOption(name, value) || isFlagOff(name, value) || defaults.get(name) === value
  )
}

/** DescribeFlow and the tools around it fill these in with nothing inside. */
const options = new Set([
  "triggerProperties",
  "incrementalPullConfig",
  "s3InputFormatConfig",
  "s3OutputFormatConfig",
  "prefixConfig",
  "pathPrefixHierarchy",
  "aggregationConfig",
  "errorHandlingConfig",
  "idFieldNames",
  "customProperties",
  "connectorOperator",
  "taskProperties",
  "metadataCatalogConfig",
])

function isEmptyOption(name: string, value: Json): boolean {
  return options.has(name) && (isEmptyList(value) || (isObject(value) && Object.keys(value).length === 0))
}

function isEmptyList(value: Json): boolean {
  return isList(value) && value.length === 0
}

/** A flag of AppFlow knows no third state: DescribeFlow shows as off what was not sent, and drops `false`. */
function isFlagOff(name: string, value: Json): boolean {
  return value === false && flags.has(name)
}

const flags = new Set(
  Array.from(fieldsOf(flow)).flatMap(([path, { kind }]) => (kind === "flag" ? [path.split("/").at(-1)] : [])),
)

/** What AppFlow does without being told. */
const defaults: ReadonlyMap<string, Json> = new Map<string, Json>([
  ["dataTransferApi", "AUTOMATIC"], // API reference, SalesforceSourceProperties
  ["writeOperationType", "INSERT"], // API reference, WriteOperationType
  ["aggregationType", "None"], // leaves files as they are
  ["targetFileSize", 0], // Terraform writes its zero for no size
  ["scheduleOffset", 0], // adds no seconds
  ["bucketPrefix", ""], // no folder
  ["description", ""],
])
