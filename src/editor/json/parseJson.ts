import type { JsonObject } from "#flow/request.ts"
import { findError } from "./findError.ts"
import { findLoss } from "./findLoss.ts"

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

export type Parsed = { ok: true; value: JsonObject } | { ok: false; fault: Fault }

/**
 * A text as the JSON object it stands for. Stricter than `JSON.parse`: what that would drop or round
 * without a word, a member given twice or a number too precise for JavaScript, is a fault here.
 */
export function parseJson(text: string): Parsed {
  const loss = findLoss(text)
  if (loss?.deep === true) return { ok: false, fault: faultAt(text, loss) }
  if (text.trim() === "") return { ok: false, fault: faultAt(text, notAnObject(text)) }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, fault: faultAt(text, findError(text)) }
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { ok: false, fault: faultAt(text, notAnObject(text)) }
  }
  if (loss !== undefined) return { ok: false, fault: faultAt(text, loss) }
  return { ok: true, value: value as JsonObject }
}

/** What is wrong with a stretch of a text. */
export interface Spot {
  message: string
  offset: number
  length: number
}

function faultAt(text: string, { message, offset, length }: Spot): Fault {
  const before = text.slice(0, offset)
  const line = before.split("\n").length
  return { message, offset, length, line, column: offset - before.lastIndexOf("\n") }
}

function notAnObject(text: string): Spot {
  const offset = text.search(/\S/)
  return {
    message: "The flow must be one object in { }, beginning",
    offset: Math.max(0, offset),
    length: offset < 0 ? 0 : 1,
  }
}
