import { connectorOf } from "#catalog/catalog.ts"
import type { Field, GroupField } from "#catalog/field.ts"
import { flow } from "#catalog/flow.ts"
import {
  at,
  type FlowDraft,
  isList,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  type Path,
} from "../request.ts"
import { sourceKeyOf } from "../task.ts"
import type { Notes } from "./Notes.ts"

/**
 * Leaves out what nobody filled in of a skeleton that the AWS CLI made, which has every member of every
 * connector. Required members stay, so that the check asks for them.
 */
export function pruneSkeleton(draft: FlowDraft, notes: Notes): FlowDraft {
  if (!isSkeleton(draft)) return draft
  return prunedGroup(draft, flow, [], { draft, notes })
}

/** A flow has one source; only a skeleton offers them all. */
function isSkeleton(draft: FlowDraft): boolean {
  return Object.keys(objectAt(draft, ["sourceFlowConfig", "sourceConnectorProperties"])).length > 3
}

interface Way {
  draft: FlowDraft
  notes: Notes
}

function pruned(value: Json, field: Field, path: Path, way: Way): Json {
  if (field.kind === "group" && isObject(value)) return prunedGroup(value, field, path, way)
  if (field.kind !== "items" || !isList(value)) return value
  return value.map((item, index) => pruned(item, field.item, [...path, index], way))
}

function prunedGroup(value: JsonObject, field: GroupField, path: Path, way: Way): JsonObject {
  const own = ownKey(path, way.draft)
  const entries = Object.entries(value).flatMap(([name, member]) => {
    const place = [...path, name]
    const known = Object.hasOwn(field.members, name) ? field.members[name] : undefined
    if (known === undefined) return [[name, member] as const]
    const isForeign = own !== undefined && name !== own
    const isLeftOut = isForeign ? !isFilled(member, known) : name !== own && isUnfilled(member, known)
    if (known.required || !isLeftOut) return [[name, pruned(member, known, place, way)] as const]
    way.notes.gather(place, member, undefined, "Nobody filled this in in the skeleton, so it is left out.")
    return []
  })
  return Object.fromEntries(entries)
}

/** The connector's key where every connector has one. */
function ownKey(path: Path, draft: FlowDraft): string | undefined {
  const side = path.at(-1)
  if (side === "connectorOperator") return sourceKeyOf(draft)
  const connector = connectorOf(at(draft, [...path.slice(0, -1), "connectorType"]))
  if (side === "sourceConnectorProperties") return connector?.source?.key
  return side === "destinationConnectorProperties" ? connector?.destination?.key : undefined
}

function isUnfilled(value: Json, field: Field): boolean {
  const signs = signsIn(value, field)
  return signs.length > 0 && signs.every((isFilled) => !isFilled)
}

function isFilled(value: Json, field: Field): boolean {
  return signsIn(value, field).includes(true)
}

/** For each value that somebody would have to write whether somebody did; choices are always made already. */
function signsIn(value: Json, field: Field): readonly boolean[] {
  switch (field.kind) {
    case "choice":
    case "flag":
      return []
    case "text":
      return [value !== ""]
    case "integer":
      return [value !== 0]
    case "time":
      return [!String(value).startsWith("1970-01-01")]
    case "pairs":
      return isObject(value) ? Object.values(value).map((text) => text !== "") : [true]
    case "list":
    case "items":
      return isList(value) ? value.flatMap((item) => signsIn(item, field.item)) : [true]
    case "group":
      return isObject(value)
        ? Object.entries(value).flatMap(([name, member]) => memberSigns(name, member, field))
        : [true]
  }
}

function memberSigns(name: string, value: Json, { members }: GroupField): readonly boolean[] {
  const member = Object.hasOwn(members, name) ? members[name] : undefined
  return member === undefined ? [true] : signsIn(value, member)
}
