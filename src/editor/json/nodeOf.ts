import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser"
import type { Path } from "#flow/request.ts"

/** A text of more characters than these is not searched for places while it is being worked on. */
export const mostSearched = 300_000

let last: { text: string; tree: Node | undefined } | undefined

/** The value at a path of a text. Knows the tree of the text it was asked about last. */
export function nodeOf(text: string, path: Path): Node | undefined {
  if (text.length > mostSearched) return undefined
  if (last?.text !== text) last = { text, tree: parseTree(text) }
  return last.tree === undefined ? undefined : findNodeAtLocation(last.tree, [...path])
}
