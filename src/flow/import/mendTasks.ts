import { connectorBySourceKey } from "#catalog/catalog.ts"
import { plainName } from "../plainName.ts"
import { readFields } from "../projection.ts"
import { type FlowDraft, isObject, type Json, listAt, objectAt } from "../request.ts"
import { isProjection, kindOf, sourceKeyOf } from "../task.ts"
import type { Notes } from "./Notes.ts"

/** What AppFlow needs in the tasks and their spelling left to it: operators, and which fields are read. */
export function mendTasks(draft: FlowDraft, notes: Notes): FlowDraft {
  const connector = connectorBySourceKey(sourceKeyOf(draft) ?? "")
  const bare = listAt(draft, ["tasks"])
  if (bare.length === 0) return draft
  const listed = bare.map((task, index) => withSourceFields(task, index, notes))
  if (connector === undefined) return { ...draft, tasks: listed }
  const { key, operators } = connector.source
  const tasks = listed.map((task, index) => {
    if (operators.includes("PROJECTION")) task = asProjection(task, index, key, notes)
    return operators.includes("NO_OP") ? withNoOp(task, index, key, notes) : task
  })
  const mended = { ...draft, tasks }
  // AppFlow takes flows from S3 without a projection.
  const needsProjection =
    key !== "S3" && operators.includes("PROJECTION") && !tasks.some((task) => reads(task, key))
  return needsProjection ? withProjection(mended, key, notes) : mended
}

/** Terraform can do without the empty list that AppFlow wants. */
function withSourceFields(task: Json, index: number, notes: Notes): Json {
  if (!isObject(task) || kindOf(task)?.reads !== "none" || task.sourceFields !== undefined) return task
  notes.note(
    "info",
    ["tasks", index, "sourceFields"],
    undefined,
    [],
    "AppFlow wants a list of source fields, though this task reads none by name.",
  )
  return { ...task, sourceFields: [] }
}

/** People look for the projection among the task types. */
function asProjection(task: Json, index: number, key: string, notes: Notes): Json {
  if (!isObject(task) || plainName(String(task.taskType)) !== "projection") return task
  const after = { ...task, taskType: "Filter", connectorOperator: { [key]: "PROJECTION" } }
  const reason = "A projection is a task of the type Filter with the operator PROJECTION."
  notes.note("info", ["tasks", index], task, after, reason)
  return after
}

function withNoOp(task: Json, index: number, key: string, notes: Notes): Json {
  const isBare = isObject(task) && kindOf(task)?.type === "Map"
  if (!isBare || Object.keys(objectAt(task, ["connectorOperator"])).length > 0) return task
  const connectorOperator = { [key]: "NO_OP" }
  const reason = "A mapping needs an operator; NO_OP copies the field as it is."
  notes.note("info", ["tasks", index, "connectorOperator"], task.connectorOperator, connectorOperator, reason)
  return { ...task, connectorOperator }
}

/** Whether a task says which fields are read, or that all are. */
function reads(task: Json, key: string): boolean {
  const type = kindOf(task)?.type
  return type === "Map_all" || type === "Passthrough" || isProjection(task, key)
}

function withProjection(draft: FlowDraft, key: string, notes: Notes): FlowDraft {
  const sourceFields = readFields(draft)
  if (sourceFields.length === 0) return draft
  const projection = {
    taskType: "Filter",
    sourceFields,
    connectorOperator: { [key]: "PROJECTION" },
    taskProperties: {},
  }
  notes.moveTasks()
  const reason =
    "AppFlow refuses a flow from this source without a projection. This one reads the fields that the other tasks use; look whether they are all."
  notes.note("warning", ["tasks", 0], undefined, projection, reason)
  return { ...draft, tasks: [projection, ...listAt(draft, ["tasks"])] }
}
