import type { z } from "zod"
import type { Field, GroupField, ItemsField, ListField, PairsField } from "#catalog/field.ts"
import { below } from "./below.ts"
import type { Diagnostic } from "./diagnostic.ts"
import { remember } from "./remember.ts"
import { isList, isObject, type Json, type JsonObject } from "./request.ts"

type Leaf = Extract<Field, { rule: z.ZodType }>

const fine: readonly Diagnostic[] = []

const checked = new WeakMap<Field, WeakMap<object, readonly Diagnostic[]>>()
const misshapen = new WeakMap<Field, readonly Diagnostic[]>()
const missing = new WeakMap<Field, readonly Diagnostic[]>()

/**
 * What a field's constraints say about a value, with paths from that value. Remembered per object, so that
 * after an edit only what the edit rebuilt is looked at again.
 */
export function checkField(value: Json, field: Field): readonly Diagnostic[] {
  if (typeof value !== "object" || value === null) return walk(value, field)
  const known = remember(checked, field, () => new WeakMap())
  return remember(known, value, () => walk(value, field))
}

/** What to say where there is no value at all. */
export function checkMissing(field: Field): readonly Diagnostic[] {
  if (!field.required) return fine
  return remember(missing, field, () => [error("schema/required", `${field.label} is required.`)])
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
      return isList(value) ? checkItems(value, field) : wrongShape(field, "a list")
    case "pairs":
      return isObject(value) ? checkPairs(value, field) : wrongShape(field, "an object of keys and values")
    case "group":
      return isObject(value) ? checkGroup(value, field) : wrongShape(field, "an object")
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
  return joined(list.map((item, index) => below([index], checkField(item, field.item))))
}

function checkPairs(pairs: JsonObject, field: PairsField): readonly Diagnostic[] {
  const entries = Object.entries(pairs)
  const { label, max = Number.POSITIVE_INFINITY } = field
  const size =
    entries.length > max
      ? [error("schema/size", `${label} can have at most ${max} entries; it has ${entries.length}.`)]
      : fine
  const rest = entries.map(([key, value]) =>
    below([key], joined([checkField(key, field.key), checkField(value, valueField(field, key))])),
  )
  return joined([size, ...rest])
}

function valueField({ known = {}, value }: PairsField, key: string): Field {
  return (Object.hasOwn(known, key) ? known[key] : undefined) ?? value
}

function checkGroup(group: JsonObject, { members }: GroupField): readonly Diagnostic[] {
  const present = Object.entries(group).map(([name, value]) => {
    const member = Object.hasOwn(members, name) ? members[name] : undefined
    return below([name], member === undefined ? unknownMember(name) : checkField(value, member))
  })
  const absent = Object.entries(members).filter(([name]) => !Object.hasOwn(group, name))
  return joined([...present, ...absent.map(([name, member]) => below([name], checkMissing(member)))])
}

function unknownMember(name: string): readonly Diagnostic[] {
  const message = `"${name}" is not a member Sluice knows here. It is kept and sent as it is.`
  return [{ path: [], severity: "warning", code: "schema/unknown-member", message }]
}

function wrongShape(field: Field, shape: string): readonly Diagnostic[] {
  return remember(misshapen, field, () => [error("schema/type", `${field.label} must be ${shape}.`)])
}

function error(code: string, message: string): Diagnostic {
  return { path: [], severity: "error", code, message }
}

/** One list of all of them; the shared empty one where there is nothing to say. */
function joined(parts: readonly (readonly Diagnostic[])[]): readonly Diagnostic[] {
  const found = parts.filter((part) => part.length > 0)
  const [only = fine, ...others] = found
  return others.length === 0 ? only : found.flat()
}
