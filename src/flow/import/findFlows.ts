import { flow } from "#catalog/flow.ts"
import { byPlainName, plainName } from "../plainName.ts"
import { at, isList, isObject, type Json, type JsonObject, listAt, objectAt, textAt } from "../request.ts"
import { deepest } from "../text/limits.ts"
import type { Spelling } from "./imported.ts"
import { spellingOf } from "./spellingOf.ts"

/** A flow somewhere in a text, still in its own spelling. */
export interface Found {
  flow: JsonObject
  spelling: Spelling
  /** What the template calls it. */
  label?: string
}

/** Every flow in a value, in the order of the text. What is inside a flow is not looked at. */
export function findFlows(value: Json, label?: string, depth = 0): readonly Found[] {
  if (depth > deepest) return []
  if (isList(value)) return value.flatMap((item) => findFlows(item, label, depth + 1))
  if (!isObject(value)) return []
  const resource = resourceIn(value, label)
  if (resource !== undefined) return resource
  if (looksLikeFlow(value)) return [found(value, spellingOf(value), label)]
  // A Terraform plan holds every flow again, as it was before and as it is configured.
  const plan = value.planned_values
  if (plan !== undefined) return findFlows(plan, label, depth + 1)
  return Object.entries(value).flatMap(([name, member]) => findFlows(member, name, depth + 1))
}

/** The flows of a template's resource; nothing where it is no resource that makes flows. */
function resourceIn(value: JsonObject, label: string | undefined): readonly Found[] | undefined {
  if (value.Type === "AWS::AppFlow::Flow" && isObject(value.Properties)) {
    return [found(value.Properties, "CloudFormation", label)]
  }
  const named = terraformTypes.flatMap((type) => Object.entries(objectAt(value, [type])))
  if (named.length > 0) return named.flatMap(([name, body]) => terraform(body, "Terraform", name))
  if (!terraformTypes.some((type) => value.type === type)) return undefined
  const instances = listAt(value, ["instances"]).map((each) => at(each, ["attributes"]))
  const states = [value.values, ...instances]
  return states.flatMap((state) => terraform(state, "TerraformState", textAt(value, ["name"])))
}

const terraformTypes = ["aws_appflow_flow", "awscc_appflow_flow"]

function terraform(body: Json | undefined, spelling: Spelling, label: string | undefined): readonly Found[] {
  if (isList(body)) return body.flatMap((each) => terraform(each, spelling, label))
  return isObject(body) ? [found(body, spelling, label)] : []
}

function found(flow: JsonObject, spelling: Spelling, label: string | undefined): Found {
  return label === undefined ? { flow, spelling } : { flow, spelling, label }
}

/** A flow says where it reads, or two other things that only flows say. Many things have a name and a task. */
function looksLikeFlow(value: JsonObject): boolean {
  const known = new Set(Object.keys(value).map((name) => members.get(plainName(name))))
  if (known.has("sourceFlowConfig")) return true
  return telling.filter((name) => known.has(name)).length > 1
}

const members = byPlainName(Object.keys(flow.members))
const telling = ["flowName", "triggerConfig", "destinationFlowConfigList", "tasks"]
