import type { Node } from "jsonc-parser"
import type { Json } from "../request.ts"
import { indentAt, printedIn, type Style } from "./style.ts"

/** A member or an item: one that was there, with its index and its text now, or a new one. */
export type Part = { was: number; text: string } | { head: string; value: Json }

/** A list or an object made of these parts. The white space between those that stay is what it was. */
export function rebuilt(text: string, container: Node, parts: readonly Part[], style: Style): string {
  const open = text.slice(container.offset, container.offset + 1)
  const close = text.slice(container.offset + container.length - 1, container.offset + container.length)
  if (parts.length === 0) return open + close
  const { leads, trails, tail } = spacesIn(text, container, style)
  const between = leads.at(-1) ?? ""
  const pieces = parts.map((part, index) => {
    const was = "was" in part ? part.was : undefined
    const lead = index === 0 ? leads[0] : was === undefined || was === 0 ? between : leads[was]
    const end = index === parts.length - 1 || was === undefined ? "" : trails[was]
    return `${lead ?? between}${"was" in part ? part.text : added(part, lead ?? between, style)}${end ?? ""}`
  })
  return open + pieces.join(",") + tail + close
}

function added({ head, value }: { head: string; value: Json }, lead: string, style: Style): string {
  const isOwnLine = lead.includes("\n")
  return head + printedIn(isOwnLine ? lead.slice(lead.lastIndexOf("\n") + 1) : undefined, value, style)
}

/** The white space before each part and after it, and before the closing bracket. */
interface Spaces {
  /** At least two: the last is for what is added. */
  leads: readonly string[]
  trails: readonly string[]
  tail: string
}

function spacesIn(text: string, container: Node, style: Style): Spaces {
  const children = container.children ?? []
  const end = container.offset + container.length - 1
  const [first] = children
  if (first === undefined) return spacesOfNew(text, container, style)
  const start = text.slice(container.offset + 1, first.offset)
  const gaps = children.slice(1).map((child, index) => {
    const before = children[index] as Node // the one before it
    return text.slice(before.offset + before.length, child.offset).split(",") as [string, string]
  })
  const leads = [start, ...gaps.map(([, lead]) => lead)]
  const last = children.at(-1) as Node // there is a first
  return {
    leads: leads.length > 1 ? leads : [start, start.includes("\n") ? start : style.gap],
    trails: [...gaps.map(([trail]) => trail), ""],
    tail: text.slice(last.offset + last.length, end),
  }
}

function spacesOfNew(text: string, container: Node, { eol, unit, gap, isLong }: Style): Spaces {
  if (!isLong) return { leads: ["", gap], trails: [], tail: "" }
  const indent = eol + indentAt(text, container.offset)
  return { leads: [indent + unit, indent + unit], trails: [], tail: indent }
}
