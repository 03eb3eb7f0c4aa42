import type { Field, GroupField } from "#catalog/field.ts"
import { blank } from "../blank.ts"
import { checkField } from "../checkField.ts"
import { isObject, type Json, type JsonObject } from "../request.ts"

/** What the properties of one connector say that another one understands. */
export function carryOver(properties: JsonObject, fields: GroupField): JsonObject {
  const carried = Object.entries(properties).flatMap(([name, value]) => {
    const known = nameIn(fields, name)
    const kept = known === undefined ? undefined : carry(value, fields.members[known] as Field)
    return known === undefined || kept === undefined ? [] : [[known, kept] as const]
  })
  return { ...blank(fields), ...Object.fromEntries(carried) }
}

function carry(value: Json, field: Field): Json | undefined {
  if (field.kind !== "group" || !isObject(value))
    return checkField(value, field).length === 0 ? value : undefined
  const kept = carryOver(value, field)
  return Object.keys(kept).length === 0 && !field.required ? undefined : kept
}

/** Connectors call the thing they read or write by three names. */
const objectNames = ["object", "entityName", "objectPath"]

function nameIn(fields: GroupField, name: string): string | undefined {
  if (Object.hasOwn(fields.members, name)) return name
  if (!objectNames.includes(name)) return undefined
  return objectNames.find((other) => Object.hasOwn(fields.members, other))
}
