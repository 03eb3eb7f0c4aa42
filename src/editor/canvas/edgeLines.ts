import type { Box, Point } from "../layout.ts"

/** A line to draw from one card to another. */
export interface Line {
  from: Box
  to: Box
  /** Where it turns: right behind the card it leaves, or right before the one it leads to. */
  turns: "early" | "late"
}

const reach = 10
const radius = 8

/**
 * The path of all lines together. Lines that share an end share their way, and what they share is drawn
 * once: forty mappings look like a tree and not like a tangle.
 */
export function edgeLines(lines: readonly Line[]): string {
  const pieces: Pieces = { across: new Map(), down: new Map(), curves: new Set() }
  for (const line of lines) trace(line, pieces)
  const across = Array.from(pieces.across, ([y, spans]) => joined(spans).map(([a, b]) => `M${a},${y}H${b}`))
  const down = Array.from(pieces.down, ([x, spans]) => joined(spans).map(([a, b]) => `M${x},${a}V${b}`))
  return [...across.flat(), ...down.flat(), ...pieces.curves].join("")
}

type Span = readonly [from: number, to: number]

interface Pieces {
  across: Map<number, Span[]>
  down: Map<number, Span[]>
  curves: Set<string>
}

function trace({ from, to, turns }: Line, pieces: Pieces) {
  const start: Point = { x: from.x + from.width, y: middle(from) }
  const end: Point = { x: to.x, y: middle(to) }
  if (isBelow(from, to)) {
    const x = (Math.max(from.x, to.x) + Math.min(from.x + from.width, to.x + to.width)) / 2
    add(pieces.down, x, from.y + from.height, to.y)
    return
  }
  if (end.x - start.x < 2 * reach) {
    pieces.curves.add(
      `M${start.x},${start.y}C${start.x + 60},${start.y},${end.x - 60},${end.y},${end.x},${end.y}`,
    )
    return
  }
  const turn = turns === "early" ? start.x + reach : end.x - reach
  const height = end.y - start.y
  const bend = Math.min(radius, Math.abs(height) / 2)
  const way = Math.sign(height) * bend
  add(pieces.across, start.y, start.x, turn - bend)
  add(pieces.across, end.y, turn + bend, end.x)
  if (bend === 0) return add(pieces.across, start.y, start.x, end.x)
  add(pieces.down, turn, start.y + way, end.y - way)
  pieces.curves.add(`M${turn - bend},${start.y}Q${turn},${start.y},${turn},${start.y + way}`)
  pieces.curves.add(`M${turn},${end.y - way}Q${turn},${end.y},${turn + bend},${end.y}`)
}

function middle({ y, height }: Box): number {
  return y + height / 2
}

function isBelow(from: Box, to: Box): boolean {
  return Math.abs(from.x - to.x) < from.width / 2 && to.y >= from.y + from.height
}

function add(spans: Map<number, Span[]>, place: number, a: number, b: number) {
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
