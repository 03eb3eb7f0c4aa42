import type { Field, GroupField, PairsField } from "#catalog/field.ts"
import { flow } from "#catalog/flow.ts"
import { isList, isObject, type Json, type JsonObject, type Path } from "../request.ts"
import { convert } from "./convert.ts"
import type { Spelling } from "./imported.ts"
import { intrinsicText, isIntrinsic, saysNothing } from "./intrinsic.ts"
import type { Notes } from "./Notes.ts"
import { memberNamed } from "./names.ts"
import { reshape } from "./reshape.ts"
import { reasonToSetAside } from "./setAside.ts"

/** What holds for the whole of one flow while it is respelled. */
export interface Way {
  spelling: Spelling
  notes: Notes
  /** The source connector's key in `connectorOperator`. */
  sourceKey: string | undefined
}

/** A flow in AppFlow's own spelling; what has no place there is set aside, what Sluice does not know stays. */
export function respell(found: JsonObject, way: Way): JsonObject {
  const draft = member(found, flow, [], way)
  return isObject(draft) ? draft : {}
}

/** One value as its field has it; undefined when it is left out. */
function member(value: Json, field: Field, path: Path, way: Way): Json | undefined {
  const { notes } = way
  if (saysNothing(value)) {
    notes.gather(path, value, undefined, "A member without a value says nothing and is left out.")
    return undefined
  }
  if (isIntrinsic(value)) return resolved(value, field, path, way)
  switch (field.kind) {
    case "group":
      return group(value, field, path, way)
    case "pairs":
      return pairs(value, field, path, way)
    case "items":
    case "list":
      return items(value, field.item, path, way, field.kind)
    default:
      return convert(value, field, path, notes)
  }
}

function resolved(value: JsonObject, field: Field, path: Path, { notes }: Way): Json {
  const isPlain = "rule" in field
  const after = isPlain ? intrinsicText(value) : value
  const reason = "This is worked out only when the template is deployed. Put the value itself here."
  notes.note("warning", path, value, after, reason)
  return after
}

function items(value: Json, item: Field, path: Path, way: Way, kind: "items" | "list"): Json {
  if (isObject(value) && kind === "items") {
    way.notes.gather(path, value, [value], "What the text has once, AppFlow wants in a list.")
    return items([value], item, path, way, kind)
  }
  if (!isList(value)) return value
  const kept: Json[] = []
  for (const each of value) {
    const after = member(each, item, [...path, kept.length], way)
    if (after !== undefined) kept.push(after)
  }
  return kept
}

function group(value: Json, field: GroupField, path: Path, way: Way): Json | undefined {
  const unwrapped = unwrap(value, path, way)
  if (unwrapped === undefined || !isObject(unwrapped)) return unwrapped
  const entries = Object.entries(reshape(unwrapped, field, path, way))
  // A member's own name goes before all that only stand for it, wherever it is.
  const own = new Map(
    entries.flatMap(([name, value]) => {
      const known = Object.hasOwn(field.members, name) ? field.members[name] : undefined
      return known === undefined ? [] : [[name, member(value, known, [...path, name], way)] as const]
    }),
  )
  const members = new Map<string, Json>()
  for (const [name, value] of entries) {
    const known = memberNamed(name, field)
    if (own.has(name)) add(members, name, own.get(name))
    else if (known !== undefined && own.get(known) === undefined && !members.has(known)) {
      rename(members, [name, known], value, field, path, way)
    } else if (!setAside(name, value, path, way)) keep(members, name, value, path, way)
  }
  return Object.fromEntries(members)
}

function add(members: Map<string, Json>, name: string, value: Json | undefined) {
  if (value !== undefined) members.set(name, value)
}

function rename(
  members: Map<string, Json>,
  [name, known]: [string, string],
  value: Json,
  field: GroupField,
  path: Path,
  way: Way,
) {
  const place = [...path, known]
  const after = member(value, field.members[known] as Field, place, way) // it is one of the field's
  if (after !== undefined) way.notes.gather(place, name, known, `AppFlow spells “${name}” “${known}”.`)
  add(members, known, after)
}

function keep(members: Map<string, Json>, name: string, value: Json, path: Path, { notes }: Way) {
  const reason = `Sluice does not know “${name}” here. It is kept and sent as it is.`
  notes.note("warning", [...path, name], value, value, reason)
  members.set(name, value)
}

/** Terraform writes every block as a list of one. */
function unwrap(value: Json, path: Path, { notes }: Way): Json | undefined {
  if (!isList(value) || value.length > 1) return value
  const [only] = value
  const after = only === null ? {} : only
  notes.gather(path, value, after, "Terraform writes a block as a list of one; AppFlow has the one alone.")
  return after
}

function setAside(name: string, value: Json, path: Path, { spelling, notes }: Way): boolean {
  const isEmpty = value === null && spelling !== "UpdateFlow"
  const why = path.length === 0 || name === "dynamic" ? reasonToSetAside(name, spelling) : undefined
  if (why === undefined && !isEmpty) return false
  const { severity, reason } = why ?? { severity: "info", reason: `“${name}” has no value and is left out.` }
  notes.note(isEmpty ? "info" : severity, [...path, name], value, undefined, reason)
  return true
}

/** CloudFormation writes a map as a list of `Key` and `Value`. */
function pairs(value: Json, field: PairsField, path: Path, way: Way): Json {
  const map = isList(value) ? mapOf(value) : value
  if (map === undefined || !isObject(map)) return value
  if (map !== value) {
    const reason = "CloudFormation lists keys and values; AppFlow has them as one object."
    way.notes.gather(path, value, map, reason)
  }
  const entries = Object.entries(map).flatMap(([key, text]) => {
    const after = member(text, field.value, [...path, key], way)
    return after === undefined ? [] : [[key, after] as const]
  })
  return Object.fromEntries(entries)
}

function mapOf(list: readonly Json[]): JsonObject | undefined {
  const map = new Map<string, Json>()
  for (const item of list) {
    const { Key, Value, key = Key, value = Value } = isObject(item) ? item : {}
    if (typeof key !== "string" || value === undefined || map.has(key)) return undefined
    map.set(key, value)
  }
  return Object.fromEntries(map)
}
