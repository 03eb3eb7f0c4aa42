import { longestJson, longestOther } from "../../text/limits.ts"
import { tooDeepAt } from "../../text/tooDeepAt.ts"
import { type Reading, readValue, unreadable, unreadableAt } from "./Reading.ts"
import { readHcl } from "./readHcl.ts"
import { readJson } from "./readJson.ts"
import { readPython } from "./readPython.ts"
import { readYaml } from "./readYaml.ts"

/** A text of any of the languages that people keep flows in, told apart by what is in it. */
export function readText(text: string): Reading {
  if (text.length > longestJson) return tooLong(text, longestJson)
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text
  if (body.trim() === "")
    return unreadable("There is nothing in the text. Choose a file that has a flow in it.")
  if (/^\s*[{[]/.test(body)) return orPython(body, readJson(body))
  const jsonAt = body.search(/^[{[]/m)
  if (body.length > longestOther) {
    return jsonAt < 0 ? tooLong(text, longestOther) : readAfterWords(body, jsonAt)
  }
  if (isHcl(body)) return readGuarded(body, readHcl)
  if (isPython(body)) return readGuarded(body, readPython)
  return jsonAt < 0 ? readGuarded(body, readYaml) : readAfterWords(body, jsonAt)
}

/** A Python dict looks like JSON at first. */
function orPython(body: string, asJson: Reading): Reading {
  if (asJson.ok || body.length > longestOther || !looksPython.test(body)) return asJson
  const asPython = readGuarded(body, readPython)
  return asPython.ok || /^[\s{[]*'/.test(body) ? asPython : asJson
}

const looksPython = /[{[,:]\s*'|:\s*(?:True|False|None)\b/

/** A line of text often stands before the JSON: a command, a heading. */
function readAfterWords(body: string, at: number): Reading {
  const words = body.slice(0, at)
  const rest = words.replace(/[^\n]/g, " ") + body.slice(at)
  const reading = orPython(rest, readJson(rest))
  if (!reading.ok) return reading
  const leftOut = {
    path: [],
    before: words.trim(),
    after: undefined,
    severity: "info",
    reason: "Text before the flow is left out.",
  } as const
  return { ...reading, repairs: [leftOut, ...reading.repairs] }
}

function isHcl(body: string): boolean {
  return /\baws(?:cc)?_appflow_flow\b/.test(body) && /^[ \t]*[a-z]+(?:[ \t]+"[^"\n]*")*[ \t]*\{/m.test(body)
}

/** A template may hold Python too, as the code of a function. */
function isPython(body: string): boolean {
  if (/^Resources:/m.test(body)) return false
  return /\b(?:update|create)_flow\s*\(|^\w+[ \t]*=[ \t]*\{|^(?:import|from)\s+\w/m.test(body)
}

/** These parsers go down one call for each level. */
function readGuarded(body: string, read: (body: string) => Reading): Reading {
  if (!speaksOfFlows(body)) return readValue(null)
  const at = tooDeepAt(body)
  if (at === undefined) return read(body)
  return unreadableAt(
    body,
    at,
    "Too many levels are nested",
    "No flow is nested so deeply; choose another file.",
  )
}

/** Spares every other text the slower parsers: no spelling of a flow does without all of these. */
function speaksOfFlows(body: string): boolean {
  return /flow[_-]?(?:name|config)|appflow[_:]+flow/i.test(body)
}

function tooLong(text: string, most: number): Reading {
  const size = (text.length / 2 ** 20).toFixed(1)
  return unreadable(
    `The text has ${size} million characters; at most ${most / 2 ** 20} million can be read, which is more than any flow has. Choose a file with the flow alone.`,
  )
}
