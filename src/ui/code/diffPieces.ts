import type { Lines, Part } from "./lineDiff.ts"

/** A stretch of the picture of a diff: lines that are shown, or equal lines that are folded away. */
export interface Piece {
  kind: "same" | "changed" | "folded"
  /** The place of its part among the parts of the diff. */
  part: number
  before: Lines
  after: Lines
}

const context = 3
const leastFolded = 8

/** The parts with long equal stretches folded, but for some lines of context and those asked for. */
export function diffPieces(parts: readonly Part[], unfolded: ReadonlyMap<number, number>): Piece[] {
  return parts.flatMap((part, index) => {
    if (!part.same) return [{ kind: "changed", part: index, before: part.before, after: part.after }]
    const count = part.before.to - part.before.from
    const shown = context + (unfolded.get(index) ?? 0)
    const head = index === 0 ? 0 : shown
    const tail = index === parts.length - 1 ? 0 : shown
    if (parts.length > 1 && count - head - tail < leastFolded) return [stretch("same", part, index, 0, count)]
    return [
      stretch("same", part, index, 0, head),
      stretch("folded", part, index, head, count - tail),
      stretch("same", part, index, count - tail, count),
    ].filter(({ before }) => before.from < before.to)
  })
}

function stretch(
  kind: Piece["kind"],
  { before, after }: Part,
  part: number,
  from: number,
  to: number,
): Piece {
  return {
    kind,
    part,
    before: { from: before.from + from, to: before.from + to },
    after: { from: after.from + from, to: after.from + to },
  }
}

/** The first pieces, up to a number of lines, and how many lines come after them. */
export function firstLines(
  pieces: readonly Piece[],
  most: number,
): { pieces: readonly Piece[]; left: number } {
  const shown: Piece[] = []
  let room = most
  let left = 0
  for (const piece of pieces) {
    const size = piece.kind === "folded" ? 1 : Math.max(length(piece.before), length(piece.after))
    if (room > 0)
      shown.push(
        size <= room ? piece : { ...piece, before: cut(piece.before, room), after: cut(piece.after, room) },
      )
    left += Math.max(0, size - Math.max(0, room))
    room -= size
  }
  return { pieces: shown, left }
}

function length({ from, to }: Lines): number {
  return to - from
}

function cut({ from, to }: Lines, room: number): Lines {
  return { from, to: Math.min(to, from + room) }
}
