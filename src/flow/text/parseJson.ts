import { isObject, type Json, type JsonObject } from "../request.ts"
import { findError } from "./findError.ts"
import { findLoss } from "./findLoss.ts"
import { spotAt } from "./spotAt.ts"

/** Why a text cannot be taken as the flow: what is wrong, to be read with the place after it, and where. */
export interface Fault {
  /** "A comma or } is expected", without its full stop. */
  message: string
  /** Both counted from one. */
  line: number
  column: number
  offset: number
  length: number
}

export type Parsed<Value extends Json = JsonObject> = { ok: true; value: Value } | { ok: false; fault: Fault }

/** What is wrong with a stretch of a text. */
export interface Spot {
  message: string
  offset: number
  length: number
}

/** A text as the JSON object it stands for, read as strictly as `parseAnyJson` does. */
export function parseJson(text: string): Parsed {
  if (text.trim() === "") return faultAt(text, notAnObject(text))
  const parsed = parseAnyJson(text)
  if (!parsed.ok) return parsed
  return isObject(parsed.value) ? { ok: true, value: parsed.value } : faultAt(text, notAnObject(text))
}

/**
 * A text as the JSON value it stands for. Stricter than `JSON.parse`: what that would drop or round without
 * a word, a member given twice or a number too precise for JavaScript, is a fault here.
 */
export function parseAnyJson(text: string): Parsed<Json> {
  const loss = findLoss(text)
  if (loss?.hopeless === true) return faultAt(text, loss)
  let value: Json
  try {
    value = JSON.parse(text)
  } catch {
    return faultAt(text, findError(text))
  }
  return loss === undefined ? { ok: true, value } : faultAt(text, loss)
}

function faultAt(text: string, { message, offset, length }: Spot): { ok: false; fault: Fault } {
  return { ok: false, fault: { message, offset, length, ...spotAt(text, offset) } }
}

function notAnObject(text: string): Spot {
  const offset = text.search(/\S/)
  return {
    message: "The flow must be one object in { }, beginning",
    offset: Math.max(0, offset),
    length: offset < 0 ? 0 : 1,
  }
}
