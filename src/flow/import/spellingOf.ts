import { connectorBySourceKey } from "#catalog/catalog.ts"
import { flow as members } from "#catalog/flow.ts"
import { at, isList, isObject, type Json, type JsonObject, readOnlyMembers } from "../request.ts"
import type { Spelling } from "./imported.ts"
import { memberNamed } from "./names.ts"

/** The spelling of a flow that no template surrounds, by its own members. */
export function spellingOf(flow: JsonObject): Spelling {
  const names = Object.keys(flow)
  const known = names.filter((name) => memberNamed(name, members) !== undefined)
  if (known.some((name) => /^[A-Z]/.test(name))) return "CloudFormation"
  if (known.includes("destination_flow_config_list")) return "CDK"
  if (known.some((name) => name.includes("_"))) return "Terraform"
  if (hasPropertyLists(flow)) return names.includes("tags") ? "CloudFormation" : "CDK"
  if (names.some((name) => readOnlyMembers.has(name) && name !== "kmsArn" && name !== "tags"))
    return "DescribeFlow"
  if (isEarly(flow)) return "legacy"
  return names.includes("kmsArn") || names.includes("tags") ? "CreateFlow" : "UpdateFlow"
}

/** Task properties as a list of keys and values: only CloudFormation and what makes it write them so. */
function hasPropertyLists(flow: JsonObject): boolean {
  return tasksIn(flow).some((task) => isList(at(task, ["taskProperties"])))
}

/** A single task may stand without its list. */
function tasksIn({ tasks }: JsonObject): readonly Json[] {
  return isObject(tasks) ? [tasks] : isList(tasks) ? tasks : []
}

function isEarly(flow: JsonObject): boolean {
  const source = at(flow, ["sourceFlowConfig"])
  const properties = at(source, ["sourceConnectorProperties"])
  const [key] = isObject(properties) ? Object.keys(properties) : []
  return (
    Object.hasOwn(flow, "useDefaultEncryption") ||
    at(source, ["sourceConnectorProps"]) !== undefined ||
    tasksIn(flow).some(hasEarlyTask) ||
    (key !== undefined && connectorBySourceKey(key) === undefined && /^[a-z]/.test(key))
  )
}

function hasEarlyTask(task: Json): boolean {
  return (
    at(task, ["operator"]) !== undefined || /^(?:Mapping|Filtering)$/.test(String(at(task, ["taskType"])))
  )
}
