import type { NodeId } from "#flow/document.ts"
import { cardAt, type LaneBox, type Layout, pitchOf } from "../layout.ts"

/** What the arrow keys stop at: a part, or the button that stands in an empty lane. */
export type Stop = NodeId | `empty:${LaneBox["lane"]}`

export type Direction = "left" | "right" | "up" | "down" | "first" | "last"

/** The next stop in a direction: within the lane's grid first, then in the lane beside it at the same height. */
export function neighbour(layout: Layout, from: Stop, direction: Direction): Stop {
  const lanes = layout.lanes.map(stopsOf)
  if (direction === "first") return lanes[0]?.[0] ?? from
  if (direction === "last") return lanes.at(-1)?.at(-1) ?? from
  const here = layout.lanes.findIndex((_, index) => lanes[index]?.includes(from))
  const lane = layout.lanes[here]
  const index = lanes[here]?.indexOf(from) ?? -1
  if (lane === undefined || index < 0) return from
  const within = lanes[here]?.[step(lane, index, direction)]
  if (within !== undefined) return within
  if (direction === "up" || direction === "down") return from
  const beside = layout.lanes[here + (direction === "right" ? 1 : -1)]
  return beside === undefined
    ? from
    : (stopsOf(beside)[entry(beside, cardAt(lane, index).y, direction)] ?? from)
}

function stopsOf({ lane, ids }: LaneBox): readonly Stop[] {
  return ids.length === 0 ? [`empty:${lane}`] : ids
}

/** The index one step on, or -1 where the lane's grid ends. */
function step({ columns, ids }: LaneBox, index: number, direction: "left" | "right" | "up" | "down"): number {
  const column = index % columns
  switch (direction) {
    case "left":
      return column === 0 ? -1 : index - 1
    case "right":
      return column === columns - 1 || index === ids.length - 1 ? -1 : index + 1
    case "up":
      return index - columns
    case "down": {
      const isLastRow = Math.floor(index / columns) === Math.floor((ids.length - 1) / columns)
      return isLastRow ? -1 : Math.min(index + columns, ids.length - 1)
    }
  }
}

/** Where one enters a lane coming from the side at a height; between two rows, the upper one. */
function entry(lane: LaneBox, y: number, direction: "left" | "right"): number {
  if (lane.ids.length === 0) return 0
  const rows = Math.ceil(lane.ids.length / lane.columns)
  const row = Math.min(rows - 1, Math.max(0, Math.ceil((y - lane.y) / pitchOf(lane).height - 0.5)))
  const start = row * lane.columns
  return direction === "right" ? start : Math.min(start + lane.columns, lane.ids.length) - 1
}

export function isEmptyLane(stop: Stop): stop is Exclude<Stop, NodeId> {
  return stop.startsWith("empty:")
}
