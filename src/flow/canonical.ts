import { remember } from "./remember.ts"
import { isList, type Json } from "./request.ts"

const texts = new WeakMap<object, string>()

/** The same text for equal JSON, whatever the order of its members. */
export function canonical(json: Json): string {
  if (typeof json !== "object" || json === null) return JSON.stringify(json)
  return remember(texts, json, () => {
    if (isList(json)) return `[${json.map(canonical).join()}]`
    const members = Object.entries(json).map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`)
    return `{${members.sort().join()}}`
  })
}
