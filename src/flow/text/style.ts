import type { Node } from "jsonc-parser"
import type { Json } from "../request.ts"

/** How a text is laid out, so that what is added looks like the rest. */
export interface Style {
  eol: string
  /** One step of indentation. */
  unit: string
  /** With the space after it, if the text has one there. */
  colon: string
  /** What stands between two items of one line. */
  gap: string
  /** Whether the members of the flow stand on lines of their own. */
  isLong: boolean
}

export function styleOf(text: string, root: Node): Style {
  const [first] = root.children ?? []
  const lead = first === undefined ? "\n  " : text.slice(root.offset + 1, first.offset)
  const value = first?.children?.[1]
  const colonAt = first?.colonOffset
  const spaced = value === undefined || colonAt === undefined || value.offset > colonAt + 1
  const outer = indentAt(text, root.offset)
  const inner = lead.slice(lead.lastIndexOf("\n") + 1)
  const isLong = lead.includes("\n")
  return {
    eol: /\r\n/.test(text) ? "\r\n" : "\n",
    unit: isLong && inner.startsWith(outer) ? inner.slice(outer.length) : "  ",
    colon: spaced ? ": " : ":",
    gap: spaced ? " " : "",
    isLong,
  }
}

/** What the line of a place begins with. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? ""
}

/** A value over several lines with that indentation; without one, on one line. */
export function printedIn(indent: string | undefined, value: Json, { eol, unit, colon, gap }: Style): string {
  if (indent !== undefined) return JSON.stringify(value, null, unit).replaceAll("\n", eol + indent)
  if (colon === ":") return JSON.stringify(value)
  // Strings have no line breaks of their own in JSON, so each one is where a new line would begin.
  return JSON.stringify(value, null, 1)
    .replace(/([[{])\n\s*/g, "$1")
    .replace(/\n\s*([\]}])/g, "$1")
    .replace(/\n\s*/g, gap)
}
