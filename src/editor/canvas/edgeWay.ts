import type { NodeId } from "#flow/document.ts"
import { type Box, cardAt, gaps, type LaneBox, type Layout, type Point } from "../layout.ts"
import { leftEnd, rightEnd } from "./ends.ts"

/** How far from a card a line turns between two columns. */
const reach = gaps.column / 3

/** The height above all cards at which lines pass over lanes. */
const channel = -gaps.lane / 2

interface Stand {
  lane: LaneBox
  column: number
  box: Box
}

/**
 * The corners of the way from one card to another, all in the gaps between cards: no line passes behind a card
 * that is not its own. Without a way when one of the two is gone.
 */
export function edgeWay(layout: Layout, fromId: NodeId, toId: NodeId): readonly Point[] {
  const from = standOf(layout, fromId)
  const to = standOf(layout, toId)
  if (from === undefined || to === undefined) return []
  if (isRightBelow(from, to)) {
    const x = from.box.x + from.box.width / 2
    return [
      { x, y: from.box.y + from.box.height },
      { x, y: to.box.y },
    ]
  }
  if (from.lane === to.lane) return corners([...out(from), ...back(from, to)])
  const [left, right] = [turnBehind(from.lane), turnBefore(to.lane)]
  // Between neighbours both are the same gap.
  const over = left === right ? [] : [at(left, channel), at(right, channel)]
  return corners([...out(from), ...over, ...into(to)])
}

/** The way of a task's data from the line before its lane to its card. */
export function wayIn(layout: Layout, id: NodeId): readonly Point[] {
  const stand = standOf(layout, id)
  return stand === undefined ? [] : corners([at(turnBefore(stand.lane), layout.line), ...into(stand)])
}

/** The way of a task's data from its card to the line behind its lane. */
export function wayOut(layout: Layout, id: NodeId): readonly Point[] {
  const stand = standOf(layout, id)
  return stand === undefined ? [] : corners([...out(stand), at(turnBehind(stand.lane), layout.line)])
}

/** Where lines turn in front of a lane. */
export function turnBefore({ x }: LaneBox): number {
  return x - gaps.lane / 2
}

function turnBehind({ x, width }: LaneBox): number {
  return x + width + gaps.lane / 2
}

/** From the right side of a card to the gap behind its lane, below the cards that stand between. */
function out({ lane, column, box }: Stand): Point[] {
  const start = rightEnd(box)
  if (column === lane.columns - 1) return [start, at(turnBehind(lane), start.y)]
  const row = box.y + box.height + gaps.row / 2
  return [start, at(start.x + reach, start.y), at(start.x + reach, row), at(turnBehind(lane), row)]
}

/** From the gap in front of a card's lane to its left side, above the cards that stand between. */
function into(stand: Stand): Point[] {
  const end = leftEnd(stand.box)
  if (stand.column === 0) return [at(turnBefore(stand.lane), end.y), end]
  return [at(turnBefore(stand.lane), above(stand)), ...down(stand, stand.box.x - reach)]
}

/** From the gap behind a lane back to a card in it. */
function back(from: Stand, to: Stand): Point[] {
  return [
    at(turnBehind(from.lane), above(to)),
    ...down(to, to.column === 0 ? turnBefore(to.lane) : to.box.x - reach),
  ]
}

/** From the row above a card to its left side. */
function down(stand: Stand, x: number): Point[] {
  const end = leftEnd(stand.box)
  return [at(x, above(stand)), at(x, end.y), end]
}

function above({ box }: Stand): number {
  return box.y - gaps.row / 2
}

function isRightBelow(from: Stand, to: Stand): boolean {
  const distance = to.box.y - from.box.y - from.box.height
  return from.lane === to.lane && from.column === to.column && distance === gaps.row
}

function standOf({ places }: Layout, id: NodeId): Stand | undefined {
  const place = places.get(id)
  if (place === undefined) return undefined
  const { lane, index } = place
  return { lane, column: index % lane.columns, box: cardAt(lane, index) }
}

/** The points of a way at which it starts, turns and ends. */
export function corners(points: readonly Point[]): readonly Point[] {
  const way = points.filter((point, index) => !isSame(point, points[index - 1]))
  return way.filter((point, index) => {
    const [last, next] = [way[index - 1], way[index + 1]]
    if (last === undefined || next === undefined) return true
    return !(last.x === point.x && point.x === next.x) && !(last.y === point.y && point.y === next.y)
  })
}

function isSame(a: Point, b: Point | undefined): boolean {
  return a.x === b?.x && a.y === b.y
}

function at(x: number, y: number): Point {
  return { x, y }
}
