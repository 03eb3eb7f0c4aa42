import { type Box, gaps, type LaneBox } from "../layout.ts"

const padding = gaps.row / 2

/** The plate on which the tasks of a lane stand; the ends of the flow and empty lanes have none. */
export function plateOf({ lane, ids, x, y, width, height }: LaneBox): Box | undefined {
  if (ids.length === 0 || lane === "when" || lane === "from" || lane === "to") return undefined
  return { x: x - padding, y: y - padding, width: width + 2 * padding, height: height + 2 * padding }
}
