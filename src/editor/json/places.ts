import { getLocation } from "jsonc-parser"
import type { Place, Printed } from "#flow/print.ts"
import { type Path, samePath } from "#flow/request.ts"
import { mostSearched, nodeOf } from "./nodeOf.ts"

/** The first and the last line of a part in the text that is shown; undefined when it has none there. */
export function linesOf(
  text: string,
  printed: Printed,
  path: Path,
): { from: number; to: number } | undefined {
  if (path.length === 0) return undefined
  if (text === printed.text) return printed.places.find((place) => samePath(place.path, path))
  const node = nodeOf(text, path)
  if (node === undefined) return undefined
  return { from: lineAt(text, node.offset), to: lineAt(text, node.offset + node.length) }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length
}

/** The part of the draft the cursor is in; undefined where that would take too long to find. */
export function pathAt(text: string, printed: Printed, line: number, offset: number): Path | undefined {
  if (text === printed.text) return pathOfLine(printed.places, line)
  return text.length > mostSearched ? undefined : getLocation(text, offset).path
}

/** The last place that begins at or before the line; past its end, the list around it. */
function pathOfLine(places: readonly Place[], line: number): Path {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.from ?? 0) <= line) low = middle + 1
    else high = middle
  }
  const place = places[low - 1]
  if (place === undefined) return []
  return line <= place.to ? place.path : place.path.slice(0, -1)
}
