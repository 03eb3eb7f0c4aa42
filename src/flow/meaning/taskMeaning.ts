import { isObject, type Json, type JsonObject, listAt, objectAt } from "../request.ts"
import { isProjection, kindOf, propertyOf, sourceFieldsOf } from "../task.ts"

/** What counts about a task. */
export function taskMeaning(task: Json, sourceKey: string | undefined): Json {
  if (!isObject(task)) return task
  const plain = withoutNoOperation(withoutEmptyDestination(task))
  if (isProjection(task, sourceKey)) return withFieldsInOrder(plain)
  return kindOf(task)?.type === "Map_all" ? mapAllMeaning(plain) : plain
}

/** Some tools write an empty destination field where a task has none. */
function withoutEmptyDestination(task: JsonObject): JsonObject {
  return task.destinationField === "" ? without(task, "destinationField") : task
}

/** AppFlow takes `NO_OP` where a task names no operator. */
function withoutNoOperation(task: JsonObject): JsonObject {
  const operators = Object.entries(objectAt(task, ["connectorOperator"]))
  if (operators.every(([, operator]) => operator !== "NO_OP")) return task
  const others = operators.filter(([, operator]) => operator !== "NO_OP")
  return { ...task, connectorOperator: Object.fromEntries(others) }
}

/** A projection chooses fields; it does not order them. */
function withFieldsInOrder(task: JsonObject): JsonObject {
  const fields = sourceFieldsOf(task)
  if (fields.length !== listAt(task, ["sourceFields"]).length) return task
  return { ...task, sourceFields: [...new Set(fields)].sort() }
}

/** AppFlow adds an empty list of fields to leave out, and Terraform an empty source field. */
function mapAllMeaning(task: JsonObject): JsonObject {
  const reads = sourceFieldsOf(task).filter((field) => field !== "")
  const { EXCLUDE_SOURCE_FIELDS_LIST: _, ...others } = objectAt(task, ["taskProperties"])
  const excluded = excludedFields(task)
  if (excluded === undefined) return { ...task, sourceFields: reads }
  const list = excluded.length === 0 ? {} : { EXCLUDE_SOURCE_FIELDS_LIST: JSON.stringify(excluded) }
  return { ...task, sourceFields: reads, taskProperties: { ...others, ...list } }
}

/** The fields a Map_all leaves out, each once and sorted; undefined when its list cannot be read. */
export function excludedFields(task: Json): readonly string[] | undefined {
  const text = propertyOf(task, "EXCLUDE_SOURCE_FIELDS_LIST")
  if (text === undefined) return []
  try {
    const fields: unknown = JSON.parse(text)
    if (!Array.isArray(fields) || fields.some((field) => typeof field !== "string")) return undefined
    return [...new Set<string>(fields)].sort()
  } catch {
    return undefined // any text may stand here
  }
}

function without(object: JsonObject, member: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== member))
}
