import { remember } from "./remember.ts"
import { isList, isObject, type Json, type JsonObject } from "./request.ts"

const texts = new WeakMap<object, string>()

/** The same text for equal JSON, whatever the order of its members. */
export function canonical(json: Json): string {
  if (!isObject(json) && !isList(json)) return JSON.stringify(json)
  return remember(texts, json, () => JSON.stringify(inOrder(json)))
}

/** The same JSON with all members in one order. */
function inOrder(json: Json): Json {
  if (isList(json)) return json.map(inOrder)
  if (!isObject(json)) return json
  // Without a prototype a member named `__proto__` is one like any other.
  const ordered: Record<string, Json> = Object.create(null)
  for (const name of Object.keys(json).sort()) ordered[name] = inOrder(json[name] as Json) // it is there
  return ordered as JsonObject
}
