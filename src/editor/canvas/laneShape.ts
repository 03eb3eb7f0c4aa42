import { type Box, cardAt, gaps, type LaneBox } from "../layout.ts"

/** The outline of a lane's cards: its full rows, and the last row where that is not full. */
export function laneShape(lane: LaneBox): Box[] {
  const fullRows = Math.floor(lane.ids.length / lane.columns)
  const rest = lane.ids.length % lane.columns
  const shape: Box[] = []
  if (fullRows > 0) shape.push(span(lane, 0, fullRows * lane.columns - 1))
  if (rest > 0) shape.push(span(lane, fullRows * lane.columns, lane.ids.length - 1))
  return shape
}

/** The rectangle from one card to another, with half a gap around so that the pattern of cards fits in. */
function span(lane: LaneBox, first: number, last: number): Box {
  const start = cardAt(lane, first)
  const end = cardAt(lane, last)
  const x = start.x - gaps.column / 2
  const y = start.y - gaps.row / 2
  return {
    x,
    y,
    width: end.x + end.width + gaps.column / 2 - x,
    height: end.y + end.height + gaps.row / 2 - y,
  }
}
