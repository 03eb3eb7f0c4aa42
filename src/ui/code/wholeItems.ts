import type { Part } from "./lineDiff.ts"

/**
 * A block that was only added or only removed can often be cut out of the same lines in several places.
 * This takes the one that begins with a whole item, rather than with the end of the item before.
 */
export function wholeItems(
  parts: readonly Part[],
  before: readonly string[],
  after: readonly string[],
): Part[] {
  const shifted = structuredClone(parts) as Part[]
  for (const [index, part] of shifted.entries()) {
    const previous = shifted[index - 1]
    const next = shifted[index + 1]
    if (part.same || previous === undefined || next === undefined) continue
    const removed = part.after.from === part.after.to
    const added = part.before.from === part.before.to
    if (!removed && !added) continue
    const side = removed ? "before" : "after"
    const room = previous[side].to - previous[side].from
    const by = bestShift(removed ? before : after, part[side].from, part[side].to, room)
    for (const lines of [previous.before, previous.after]) lines.to -= by
    for (const lines of [next.before, next.after]) lines.from -= by
    for (const lines of [part.before, part.after]) {
      lines.from -= by
      lines.to -= by
    }
  }
  return shifted.filter(({ before, after }) => before.from < before.to || after.from < after.to)
}

/** How many lines further up the block should begin. */
function bestShift(lines: readonly string[], from: number, to: number, room: number): number {
  let best = 0
  for (let by = 1; by <= room && lines[from - by] === lines[to - by]; by++) {
    if (weight(lines[from - by]) < weight(lines[from - best])) best = by
  }
  return best
}

/** Less is a better first line of a block: little indentation, and not the end of something. */
function weight(line = ""): number {
  const indentation = line.length - line.trimStart().length
  return 2 * indentation + (/^\s*[\]}]/.test(line) ? 1 : 0)
}
