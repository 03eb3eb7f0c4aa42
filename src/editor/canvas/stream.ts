import type { NodeId } from "#flow/document.ts"
import { boxOf, type LaneBox, type Layout, type Point } from "../layout.ts"
import { corners, turnBefore } from "./edgeWay.ts"
import { leftEnd, rightEnd } from "./ends.ts"
import { plateOf } from "./plateOf.ts"

/**
 * The ways on which the data runs, from the trigger to the destinations, through one lane after the other. They
 * pass through a lane that nothing has to be in, and end where no field is mapped: nothing arrives then.
 */
export function stream(layout: Layout, moved: ReadonlyMap<NodeId, Point>): readonly (readonly Point[])[] {
  const stops = layout.lanes.filter((lane) => lane.ids.length > 0 || isNeeded(lane))
  return stops.slice(1).flatMap((lane, index) => {
    const start = stops[index] && endOf(stops[index], layout, moved)
    if (start === undefined) return []
    return startsOf(lane, layout, moved).map((end) => wayTo(lane, start, end))
  })
}

/** Filters and changes are optional; a flow without mappings or a destination transfers nothing. */
function isNeeded({ lane }: LaneBox): boolean {
  return lane !== "keep" && lane !== "change"
}

/** Where the data leaves a lane; nowhere when it cannot get past it. */
function endOf(lane: LaneBox, layout: Layout, moved: ReadonlyMap<NodeId, Point>): Point | undefined {
  const [first] = lane.ids
  const plate = plateOf(lane)
  if (plate !== undefined) return rightEnd(plate, layout.line)
  const box = first && boxOf(layout, moved, first)
  return box && rightEnd(box)
}

/** Where the data comes into a lane. */
function startsOf(lane: LaneBox, layout: Layout, moved: ReadonlyMap<NodeId, Point>): Point[] {
  const plate = plateOf(lane)
  if (plate !== undefined) return [leftEnd(plate, layout.line)]
  if (lane.ids.length === 0) return [leftEnd(lane, layout.line)]
  return lane.ids.flatMap((id) => {
    const box = id === "catalog" ? undefined : boxOf(layout, moved, id)
    return box === undefined ? [] : [leftEnd(box)]
  })
}

/** Turning in front of the lane, as long as both ends are about where the lanes have them. */
function wayTo(lane: LaneBox, start: Point, end: Point): readonly Point[] {
  const turn = turnBefore(lane)
  if (start.x > turn || end.x < turn) return [start, end]
  return corners([start, { x: turn, y: start.y }, { x: turn, y: end.y }, end])
}
