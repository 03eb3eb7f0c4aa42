import type { z } from "zod"
import type { Field, GroupField, ItemsField, ListField, PairsField } from "#catalog/field.ts"
import type { Diagnostic } from "./diagnostic.ts"
import { isList, isObject, type Json, type JsonObject, type Path } from "./request.ts"

type Leaf = Extract<Field, { rule: z.ZodType }>

const fine: readonly Diagnostic[] = []

const checked = new WeakMap<Field, WeakMap<object, readonly Diagnostic[]>>()

/**
 * What a field's constraints say about a value, with paths from that value. Remembered per object, so that
 * after an edit only what the edit rebuilt is looked at again.
 */
export function checkField(value: Json, field: Field): readonly Diagnostic[] {
  if (typeof value !== "object" || value === null) return walk(value, field)
  let known = checked.get(field)
  if (known === undefined) {
    known = new WeakMap()
    checked.set(field, known)
  }
  const before = known.get(value)
  if (before !== undefined) return before
  const diagnostics = walk(value, field)
  known.set(value, diagnostics)
  return diagnostics
}

function walk(value: Json, field: Field): readonly Diagnostic[] {
  switch (field.kind) {
    case "text":
    case "integer":
    case "flag":
    case "time":
    case "choice":
      return checkLeaf(value, field)
    case "list":
    case "items":
      return isList(value) ? checkItems(value, field) : wrongType(`${field.label} must be a list.`)
    case "pairs":
      return isObject(value) ? checkPairs(value, field) : wrongType(`${field.label} must be keys and values.`)
    case "group":
      return isObject(value) ? checkGroup(value, field) : wrongType(`${field.label} must be an object.`)
  }
}

/** A leaf says at most one thing: the first reason why its value cannot stay. */
function checkLeaf(value: Json, field: Leaf): readonly Diagnostic[] {
  const [issue] = field.rule.safeParse(value).error?.issues ?? []
  return issue === undefined ? fine : [error(codeOf(issue, value), issue.message)]
}

function codeOf(issue: z.core.$ZodIssue, value: Json): string {
  switch (issue.code) {
    case "invalid_value":
      return typeof value === "string" ? "schema/enum" : "schema/type"
    case "too_big":
    case "too_small":
      return issue.origin === "string" ? "schema/length" : "schema/range"
    case "invalid_format":
      return "schema/pattern"
    default:
      return "schema/type"
  }
}

function checkItems(list: readonly Json[], field: ListField | ItemsField): readonly Diagnostic[] {
  return joined(list.map((item, index) => within(index, checkField(item, field.item))))
}

function checkPairs(pairs: JsonObject, field: PairsField): readonly Diagnostic[] {
  const entries = Object.entries(pairs)
  const { label, max = Number.POSITIVE_INFINITY } = field
  const size =
    entries.length > max
      ? [error("schema/size", `${label} can have at most ${max} entries; it has ${entries.length}.`)]
      : fine
  const rest = entries.map(([key, value]) =>
    within(key, joined([checkField(key, field.key), checkField(value, valueField(field, key))])),
  )
  return joined([size, ...rest])
}

function valueField(field: PairsField, key: string): Field {
  const { known = {}, value } = field
  return (Object.hasOwn(known, key) ? known[key] : undefined) ?? value
}

function checkGroup(group: JsonObject, field: GroupField): readonly Diagnostic[] {
  const present = Object.entries(group).map(([name, value]) =>
    within(
      name,
      Object.hasOwn(field.members, name)
        ? checkField(value, field.members[name] as Field)
        : unknownMember(name),
    ),
  )
  const missing = Object.entries(field.members)
    .filter(([name, member]) => member.required && !Object.hasOwn(group, name))
    .map(([name, member]) => within(name, checkMissing(member)))
  return joined([...present, ...missing])
}

/** What to say where a member is not there at all. */
export function checkMissing(field: Field): readonly Diagnostic[] {
  return field.required ? [error("schema/required", `${field.label} is required.`)] : fine
}

function unknownMember(name: string): readonly Diagnostic[] {
  const message = `"${name}" is not a member Sluice knows here. It is kept and sent as it is.`
  return [{ path: [], severity: "warning", code: "schema/unknown-member", message }]
}

function wrongType(message: string): readonly Diagnostic[] {
  return [error("schema/type", message)]
}

function error(code: string, message: string): Diagnostic {
  return { path: [], severity: "error", code, message }
}

const placed = new WeakMap<readonly Diagnostic[], Map<string, readonly Diagnostic[]>>()

/** The same diagnostics seen from further out; the same array each time. */
export function below(path: Path, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length === 0 || path.length === 0) return diagnostics
  let known = placed.get(diagnostics)
  if (known === undefined) {
    known = new Map()
    placed.set(diagnostics, known)
  }
  const place = JSON.stringify(path)
  const before = known.get(place)
  if (before !== undefined) return before
  const after = diagnostics.map((diagnostic) => ({ ...diagnostic, path: [...path, ...diagnostic.path] }))
  known.set(place, after)
  return after
}

function within(step: string | number, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return below([step], diagnostics)
}

/** One list of all of them; the shared empty one where there is nothing to say. */
function joined(parts: readonly (readonly Diagnostic[])[]): readonly Diagnostic[] {
  const found = parts.filter((part) => part.length > 0)
  const [only, ...others] = found
  if (only === undefined) return fine
  return others.length === 0 ? only : found.flat()
}
