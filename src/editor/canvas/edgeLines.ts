import type { Point } from "../layout.ts"

const radius = 8
const sweep = 60
const head = 5

/**
 * The path of all ways together. Ways share their stretches, and what they share is drawn once: forty
 * mappings look like a tree and not like a tangle. A stretch that is neither level nor upright is a curve.
 */
export function edgeLines(ways: readonly (readonly Point[])[]): string {
  const pieces: Pieces = { across: new Map(), down: new Map(), curves: new Set() }
  for (const way of ways) trace(way, pieces)
  const across = Array.from(pieces.across, ([y, spans]) => joined(spans).map(([a, b]) => `M${a},${y}H${b}`))
  const down = Array.from(pieces.down, ([x, spans]) => joined(spans).map(([a, b]) => `M${x},${a}V${b}`))
  return [...across.flat(), ...down.flat(), ...pieces.curves].join("")
}

/** The path of a head at the end of each way; they all come in from the left. */
export function arrowHeads(ways: readonly (readonly Point[])[]): string {
  return ways
    .flatMap((way) => way.at(-1) ?? [])
    .map(({ x, y }) => `M${x - head},${y - head}L${x},${y}L${x - head},${y + head}`)
    .join("")
}

type Span = readonly [from: number, to: number]

interface Pieces {
  across: Map<number, Span[]>
  down: Map<number, Span[]>
  curves: Set<string>
}

function trace(way: readonly Point[], pieces: Pieces) {
  let start = way[0]
  for (const [index, end] of way.entries()) {
    const before = way[index - 1]
    if (start === undefined || before === undefined) continue
    const next = way[index + 1]
    const bend =
      next === undefined
        ? 0
        : Math.min(radius, room(before, end, index === 1), room(end, next, index === way.length - 2))
    const stop = toward(end, before, bend)
    addStretch(start, stop, pieces)
    if (next === undefined) return
    start = toward(end, next, bend)
    pieces.curves.add(`M${stop.x},${stop.y}Q${end.x},${end.y},${start.x},${start.y}`)
  }
}

/** How much of a stretch a bend may take: all of the first and the last, half of one between two bends. */
function room(a: Point, b: Point, isOuter: boolean): number {
  const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y)
  return isOuter ? length : length / 2
}

function toward(from: Point, to: Point, distance: number): Point {
  return {
    x: from.x + Math.sign(to.x - from.x) * distance,
    y: from.y + Math.sign(to.y - from.y) * distance,
  }
}

function addStretch(a: Point, b: Point, { across, down, curves }: Pieces) {
  if (a.x === b.x) add(down, a.x, a.y, b.y)
  else if (a.y === b.y) add(across, a.y, a.x, b.x)
  else curves.add(`M${a.x},${a.y}C${a.x + sweep},${a.y},${b.x - sweep},${b.y},${b.x},${b.y}`)
}

function add(spans: Map<number, Span[]>, place: number, a: number, b: number) {
  if (a === b) return
  const span = [Math.min(a, b), Math.max(a, b)] as const
  const others = spans.get(place)
  if (others === undefined) spans.set(place, [span])
  else others.push(span)
}

/** The spans with those that overlap made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last === undefined || span[0] > last[1]) result.push(span)
    else result[result.length - 1] = [last[0], Math.max(last[1], span[1])]
  }
  return result
}
