import type { NodeId } from "#flow/document.ts"
import { type Box, cardAt, gaps, type LaneBox, type Layout, type Point } from "../layout.ts"
import { isTask } from "./edgesInView.ts"

/** How far from a card a line turns: two lines fit into the gap between two columns. */
const reach = gaps.column / 3

/** The heights above all cards at which lines pass over lanes: those from the source, those from tasks. */
const channels = { source: -2 * reach, task: -reach } as const

interface Stand {
  id: NodeId
  lane: LaneBox
  column: number
  box: Box
}

/**
 * The corners of an edge's way from one card to another, all in the gaps between cards: no line passes behind
 * a card that is not its own. Without a way when one of the two is gone.
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
  const start = { x: from.box.x + from.box.width, y: middle(from.box) }
  const end = { x: to.box.x, y: middle(to.box) }
  return [start, ...turns(layout, from, to).map(([x, y]) => ({ x, y })), end]
}

/** The corners between the right side of a card and the left side of another. */
function turns(layout: Layout, from: Stand, to: Stand): [x: number, y: number][] {
  const [startY, endY] = [middle(from.box), middle(to.box)]
  const out = from.box.x + from.box.width + reach
  const into = to.box.x - reach
  if (layout.lanes.indexOf(to.lane) === layout.lanes.indexOf(from.lane) + 1 && to.column === 0) {
    if (!isTask(from.id)) return corner(into, startY, endY)
    const edge = from.lane.x + from.lane.width + reach
    if (edge === out) return corner(out, startY, endY)
    const row = from.box.y + from.box.height + gaps.row / 2
    return [...corner(out, startY, row), ...corner(edge, row, endY)]
  }
  const channel =
    from.lane === to.lane ? to.box.y - gaps.row / 2 : channels[isTask(from.id) ? "task" : "source"]
  return [...corner(out, startY, channel), ...corner(into, channel, endY)]
}

function corner(x: number, fromY: number, toY: number): [x: number, y: number][] {
  return fromY === toY
    ? []
    : [
        [x, fromY],
        [x, toY],
      ]
}

function isRightBelow(from: Stand, to: Stand): boolean {
  const distance = to.box.y - from.box.y - from.box.height
  return from.lane === to.lane && from.column === to.column && distance === gaps.row
}

function standOf({ places }: Layout, id: NodeId): Stand | undefined {
  const place = places.get(id)
  if (place === undefined) return undefined
  const { lane, index } = place
  return { id, lane, column: index % lane.columns, box: cardAt(lane, index) }
}

function middle({ y, height }: Box): number {
  return y + height / 2
}
