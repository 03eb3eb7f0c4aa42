import {
  type FlowDraft,
  isList,
  isObject,
  type Json,
  type JsonObject,
  listAt,
  objectAt,
  requestOf,
} from "../request.ts"
import { sourceKeyOf } from "../task.ts"
import { saysNothing } from "./saysNothing.ts"
import { taskMeaning } from "./taskMeaning.ts"

/**
 * What counts about a draft. Two drafts that make AppFlow do the same have the same meaning, but for the
 * order of their tasks: those keep their places, so that a path leads to the same place in both.
 */
export function meaningOf(draft: FlowDraft): FlowDraft {
  const { clientToken: _, ...request } = requestOf(draft)
  const key = sourceKeyOf(draft)
  const tasks = listAt(request, ["tasks"]).map((task) => taskMeaning(task, key))
  return objectAt(whatIsSaid(tasks.length === 0 ? request : { ...request, tasks }), [])
}

function whatIsSaid(json: Json): Json {
  if (isList(json)) return json.map(whatIsSaid)
  return isObject(json) ? membersSaid(json) : json
}

function membersSaid(object: JsonObject): JsonObject {
  const said = Object.entries(object).map(([name, value]) => [name, valueSaid(name, value)] as const)
  return Object.fromEntries(said.filter(([name, value]) => !saysNothing(name, value)))
}

/** In the maps whose keys people choose, a name means nothing; what has no value is not there even so. */
function valueSaid(name: string, value: Json): Json {
  if (name !== "customProperties" && name !== "taskProperties") return whatIsSaid(value)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null))
}
