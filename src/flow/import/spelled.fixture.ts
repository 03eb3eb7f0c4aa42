import { sources } from "#catalog/catalog.ts"
import type { Field, GroupField } from "#catalog/field.ts"
import { flow } from "#catalog/flow.ts"
import { isList, isObject, type Json, type JsonObject, objectAt } from "../request.ts"
import { isIntrinsic } from "./intrinsic.ts"

/** CloudFormation: capital first letters, lists of keys and values, a flat schedule. */
export function template(draft: Json): JsonObject {
  return { Resources: { Flow: { Type: "AWS::AppFlow::Flow", Properties: pascal(draft) } } }
}

function pascal(json: Json): Json {
  if (isList(json)) return json.map(pascal)
  if (!isObject(json)) return json
  const entries = Object.entries(json).map(([name, value]): [string, Json] => {
    if (name === "taskProperties" && isObject(value) && !isIntrinsic(value)) {
      return ["TaskProperties", Object.entries(value as JsonObject).map(([Key, Value]) => ({ Key, Value }))]
    }
    if (name === "customProperties") return ["CustomProperties", value]
    if (name === "triggerProperties") {
      const { timezone, ...rest } = objectAt(value, ["Scheduled"])
      return ["TriggerProperties", pascal(timezone === undefined ? rest : { ...rest, timeZone: timezone })]
    }
    if (name === "failOnFirstDestinationError") return ["FailOnFirstError", value]
    return [name.charAt(0).toUpperCase() + name.slice(1), pascal(value)]
  })
  return Object.fromEntries(entries)
}

const terraformNames: Record<string, string> = {
  flowName: "name",
  destinationFlowConfigList: "destination_flow_config",
  tasks: "task",
  pathPrefixHierarchy: "prefix_hierarchy",
  maxParallelism: "max_page_size",
  SAPOData: "sapo_data",
}

export function snake(name: string): string {
  return terraformNames[name] ?? name.replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase()
}

/** Terraform: underscores, RFC 3339 times. */
function terraform(json: Json, field: Field | undefined, blocks: (value: Json) => Json): Json {
  if (field?.kind === "time") return new Date(Number(json) * 1000).toISOString()
  if (field?.kind === "items" && isList(json))
    return json.map((item) => terraform(item, field.item, (value) => value))
  if (field?.kind !== "group" || !isObject(json)) return json
  const entries = Object.entries(json).map(([name, value]) => [
    snake(name),
    terraform(value, field.members[name], blocks),
  ])
  return blocks(Object.fromEntries(entries))
}

export function state(draft: JsonObject): JsonObject {
  const [values = {}] = [terraform(draft, flow, (block) => [block])].flat() as JsonObject[]
  const resource = {
    type: "aws_appflow_flow",
    name: "it",
    values: { ...values, metadata_catalog_config: values.metadata_catalog_config ?? [] },
  }
  return { values: { root_module: { resources: [resource] } } }
}

export function hcl(draft: JsonObject): string {
  return `resource "aws_appflow_flow" "it" {\n${hclBody(
    terraform(draft, flow, (block) => block),
    flow,
  )}\n}\n`
}

function hclBody(json: Json, field: GroupField): string {
  const bySnake = new Map(Object.entries(field.members).map(([name, member]) => [snake(name), member]))
  const lines = Object.entries(isObject(json) ? json : {}).flatMap(([name, value]) => {
    const member = bySnake.get(name)
    if (member?.kind === "items" && isList(value)) {
      return value.map((item) => `${name} {\n${hclBody(item, member.item)}\n}`)
    }
    if (member?.kind === "group") return [`${name} {\n${hclBody(value, member)}\n}`]
    return [`${name} = ${hclValue(value)}`]
  })
  return lines.join("\n")
}

function hclValue(json: Json): string {
  if (isList(json)) return `[${json.map(hclValue).join(", ")}]`
  if (!isObject(json)) return JSON.stringify(json)
  return `{\n${Object.entries(json)
    .map(([name, value]) => `${JSON.stringify(name)} = ${hclValue(value)}`)
    .join("\n")}\n}`
}

/** DescribeFlow: read-only members, nulls for all that is not set. */
export function described(draft: JsonObject): JsonObject {
  const { description = null, metadataCatalogConfig = null, ...rest } = draft
  return {
    ...rest,
    description,
    metadataCatalogConfig,
    flowArn: "arn:aws:appflow:eu-west-1:123456789012:flow/it",
    flowStatus: "Active",
    flowStatusMessage: null,
    tags: {},
    schemaVersion: 2,
    tasks: (isList(draft.tasks) ? draft.tasks : []).map((task) => ({
      destinationField: null,
      ...objectAt(task, []),
      connectorOperator: { ...Object.fromEntries(operatorKeys), ...objectAt(task, ["connectorOperator"]) },
    })),
  }
}

const operatorKeys = sources.map(({ source }) => [source.key, null] as const)

export function python(json: Json): string {
  if (isList(json)) return `[${json.map(python).join(", ")}]`
  if (isObject(json)) {
    return `{${Object.entries(json)
      .map(([name, value]) => `${python(name)}: ${python(value)}`)
      .join(",\n ")}}`
  }
  if (typeof json === "string")
    return `'${json.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`
  return json === null ? "None" : json === true ? "True" : json === false ? "False" : String(json)
}
