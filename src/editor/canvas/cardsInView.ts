import type { NodeId } from "#flow/document.ts"
import { type Box, boxOf, cardAt, type LaneBox, type Layout, type Point, pitchOf } from "../layout.ts"

/** Which parts React Flow draws as cards. */
export interface CardsInView {
  ids: readonly NodeId[]
  /** Whether those are all that can be seen; the others are drawn as blocks. */
  isComplete: boolean
}

/** React Flow stays fluent up to about here. */
export const mostCards = 250

/** What is always drawn: the ends of the flow and what is selected. Few, whatever the flow. */
const mostEnds = 20
const mostMoved = 50

/** What can be seen of the canvas, and whether cards can be read there. */
export interface Area extends Box {
  isLegible: boolean
}

/**
 * The parts within an area, with the ends of the flow and the one that is selected. When they are too many
 * it is those around the middle, and none at all where no card could be read.
 */
export function cardsInView(
  layout: Layout,
  moved: ReadonlyMap<NodeId, Point>,
  area: Area,
  selected: NodeId,
): CardsInView {
  const ids = new Set<NodeId>(layout.places.has(selected) ? [selected] : [])
  for (const { lane, ids: all } of layout.lanes) {
    if (lane === "when" || lane === "from" || lane === "to")
      for (const id of all.slice(0, mostEnds)) ids.add(id)
  }
  const dragged = [...moved.keys()].filter((id) => {
    const box = boxOf(layout, moved, id)
    return box !== undefined && overlap(box, area)
  })
  for (const id of dragged.slice(0, mostMoved)) ids.add(id)
  const room = mostCards - ids.size
  let view: Box = area
  let isComplete = true
  while (countIn(layout, view) > room) {
    isComplete = false
    if (!area.isLegible) return { ids: [...ids], isComplete }
    view = shrink(view)
  }
  for (const lane of layout.lanes) for (const id of idsIn(lane, view)) if (!moved.has(id)) ids.add(id)
  return { ids: [...ids], isComplete: isComplete && dragged.length <= mostMoved }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function shrink({ x, y, width, height }: Box): Box {
  return { x: x + width / 20, y: y + height / 20, width: width * 0.9, height: height * 0.9 }
}

interface Cells {
  firstColumn: number
  lastColumn: number
  firstRow: number
  lastRow: number
}

function countIn(layout: Layout, area: Box): number {
  let count = 0
  for (const lane of layout.lanes) {
    const { firstColumn, lastColumn, firstRow, lastRow } = cellsIn(lane, area)
    count += Math.max(0, lastColumn - firstColumn + 1) * Math.max(0, lastRow - firstRow + 1)
  }
  return count
}

function idsIn(lane: LaneBox, area: Box): NodeId[] {
  const { firstColumn, lastColumn, firstRow, lastRow } = cellsIn(lane, area)
  const ids: NodeId[] = []
  if (lastColumn < firstColumn) return ids
  for (let row = firstRow; row <= lastRow; row += 1) {
    const start = row * lane.columns
    ids.push(...lane.ids.slice(start + firstColumn, start + lastColumn + 1))
  }
  return ids
}

/** The cells of a lane's grid that an area touches, by division rather than by looking at each. */
function cellsIn(lane: LaneBox, area: Box): Cells {
  const pitch = pitchOf(lane)
  const first = cardAt(lane, 0)
  const rows = Math.ceil(lane.ids.length / lane.columns)
  return {
    firstColumn: Math.max(0, Math.floor((area.x - lane.x - first.width) / pitch.width) + 1),
    lastColumn: Math.min(lane.columns, Math.ceil((area.x + area.width - lane.x) / pitch.width)) - 1,
    firstRow: Math.max(0, Math.floor((area.y - lane.y - first.height) / pitch.height) + 1),
    lastRow: Math.min(rows, Math.ceil((area.y + area.height - lane.y) / pitch.height)) - 1,
  }
}
