import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser"
import type { Path } from "#flow/request.ts"

/** A stretch of a text. Lines and columns count from one, columns in UTF-16 code units; the end lies behind it. */
export interface Region {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** Where a place of a flow is in its text; what is not there, where the innermost part around it is. */
export type Locate = (path: Path) => Region | undefined

/** Finds places in a JSON text, which is taken apart when the first one is asked for. */
export function locateIn(text: string): Locate {
  let parsed: { root: Node | undefined; lines: readonly number[] } | undefined
  return (path) => {
    parsed ??= { root: parseTree(text), lines: lineStarts(text) }
    const { root, lines } = parsed
    const node = root === undefined ? undefined : nearest(root, path)
    if (node === undefined) return undefined
    const [offset, end] = signOf(node)
    const [line, column] = positionOf(offset, lines)
    const [endLine, endColumn] = positionOf(end, lines)
    return { line, column, endLine, endColumn }
  }
}

function nearest(root: Node, path: Path): Node {
  if (path.length === 0) return root
  return findNodeAtLocation(root, [...path]) ?? nearest(root, path.slice(0, -1))
}

/** A plain value with its name; of something larger its name alone, or its first bracket. */
function signOf({ offset, length, children, parent }: Node): [start: number, end: number] {
  const [name] = parent?.type === "property" ? (parent.children ?? []) : []
  const start = name?.offset ?? offset
  if (children === undefined) return [start, offset + length]
  return [start, name === undefined ? offset + 1 : name.offset + name.length]
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
}

function positionOf(offset: number, lines: readonly number[]): [line: number, column: number] {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return [low + 1, offset - (lines[low] ?? 0) + 1]
}
