import type { Json } from "../../request.ts"
import { spotAt } from "../../text/spotAt.ts"
import type { Repair, Unreadable } from "../imported.ts"

/** A text as the value it stands for; `repairs` tell what was left out on the way. */
export type Reading = { ok: true; value: Json; repairs: readonly Repair[] } | Failed

export interface Failed {
  ok: false
  failure: Unreadable
}

export function readValue(value: Json): Reading {
  return { ok: true, value, repairs: [] }
}

/** `message` is read with the place after it: "A value is expected". */
export function unreadableAt(text: string, offset: number, message: string, advice: string): Failed {
  const { line, column } = spotAt(text, offset)
  return {
    ok: false,
    failure: { message: `${message} at line ${line}, column ${column}. ${advice}`, line, column },
  }
}

export function unreadable(message: string): Failed {
  return { ok: false, failure: { message } }
}
