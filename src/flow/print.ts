import { remember } from "./remember.ts"
import { type FlowDraft, isList, type Json, type Path } from "./request.ts"

/** The draft as text, exactly as it is sent, and where its parts are in it. */
export interface Printed {
  text: string
  places: readonly Place[]
}

/** The first and the last line, counted from one, of a top-level member or of an item of the two lists. */
export interface Place {
  path: Path
  from: number
  to: number
}

interface Block {
  text: string
  lines: number
}

const printed = new WeakMap<FlowDraft, Printed>()
const blocks = new WeakMap<object, Map<string, Block>>()

/** `JSON.stringify(draft, null, 2)`, put together from what was printed before. */
export function print(draft: FlowDraft): Printed {
  return remember(printed, draft, () => printDraft(draft))
}

function printDraft(draft: FlowDraft): Printed {
  const places: Place[] = []
  let line = 2
  const members = Object.entries(draft).map(([name, value]) => {
    const items = hasPlaces(name) && isList(value) && value.length > 0 ? value : undefined
    const from = line
    const place = { path: [name], from, to: from }
    places.push(place)
    if (items === undefined) {
      const { text, lines } = block(value, "  ")
      line += lines
      place.to = line - 1
      return `  ${JSON.stringify(name)}: ${text}`
    }
    line += 1
    const texts = items.map((item, index) => {
      const { text, lines } = block(item, "    ")
      places.push({ path: [name, index], from: line, to: line + lines - 1 })
      line += lines
      return text
    })
    place.to = line
    line += 1
    return `  ${JSON.stringify(name)}: [\n    ${texts.join(",\n    ")}\n  ]`
  })
  return { text: members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n}`, places }
}

function hasPlaces(member: string): boolean {
  return member === "tasks" || member === "destinationFlowConfigList"
}

/** Strings carry no line breaks of their own in JSON, so each one is the beginning of a line. */
function block(value: Json, indent: string): Block {
  if (typeof value !== "object" || value === null) return { text: JSON.stringify(value), lines: 1 }
  const known = remember(blocks, value, () => new Map())
  return remember(known, indent, () => {
    const lines = JSON.stringify(value, null, 2).split("\n")
    return { text: lines.join(`\n${indent}`), lines: lines.length }
  })
}
