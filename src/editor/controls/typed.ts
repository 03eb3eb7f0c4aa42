import type { Field } from "#catalog/field.ts"
import { fieldAt } from "#catalog/fieldAt.ts"
import { type FlowDocument, type NodeId, pathOf } from "#flow/document.ts"
import { at, isList, isObject, type Json, type Path } from "#flow/request.ts"

/**
 * What the controls of a form hold, under the places of the fields: text as it was typed, numbers, yes and
 * no. Lists and pairs are not among them, they belong to the document alone.
 */
export type Typed = Record<string, TypedValue>
export type TypedValue = string | number | boolean | null | undefined

/**
 * The name of a place in react-hook-form. Dots and brackets would mean nesting there; a slash means
 * nothing, and the names of AppFlow's members have none of them.
 */
export function nameOf(path: Path): string {
  return path.join("/")
}

/** The values a part has for a form. Only members the catalogue knows: other names may be poison as paths. */
export function typedIn(document: FlowDocument, id: NodeId): Typed {
  const path = pathOf(document, id)
  if (path === undefined) return {}
  return Object.fromEntries(leaves(at(document.draft, path), fieldAt(path), []))
}

function leaves(value: Json | undefined, field: Field | undefined, path: Path): [string, TypedValue][] {
  if (field === undefined || value === undefined) return []
  if (field.kind === "group") return inside(value, field.members, path)
  if (field.kind === "pairs") return inside(value, field.known ?? {}, path)
  if (field.kind === "list" || field.kind === "items" || isObject(value) || isList(value)) return []
  return [[nameOf(path), value]]
}

function inside(value: Json, members: Readonly<Record<string, Field>>, path: Path): [string, TypedValue][] {
  return Object.entries(members).flatMap(([name, member]) =>
    leaves(at(value, [name]), member, [...path, name]),
  )
}

/** Whether a form says what the document says. Other text may mean the same number: "007" is 7. */
export function says(form: Typed, document: Typed): boolean {
  const names = new Set([...Object.keys(form), ...Object.keys(document)])
  return [...names].every((name) => means(form[name], document[name]))
}

function means(typed: TypedValue, value: TypedValue): boolean {
  if (value === undefined) return typed === undefined || typed === null || typed === ""
  return typed === value || (typeof typed === "string" && wholeNumber(typed) === value)
}

/** The whole number that a text says, if it says one exactly. */
export function wholeNumber(text: string): number | undefined {
  const number = /^\s*-?\d+\s*$/.test(text) ? Number(text) : undefined
  return Number.isSafeInteger(number) ? number : undefined
}
