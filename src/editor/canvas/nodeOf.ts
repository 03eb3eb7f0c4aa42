import type { NodeId } from "#flow/document.ts"
import type { Lane } from "#flow/graph.ts"
import { boxOf, type Layout, laneOrder, type Point } from "../layout.ts"
import type { PartNode } from "./PartCard.tsx"

const standing = new WeakMap<Layout, Map<NodeId, PartNode>>()
const dragged = new WeakMap<Point, PartNode>()

/** A part as React Flow takes it; the same object while its place is the same, for React Flow compares them. */
export function nodeOf(layout: Layout, moved: ReadonlyMap<NodeId, Point>, id: NodeId): PartNode | undefined {
  const point = moved.get(id)
  const nodes = standing.get(layout) ?? new Map<NodeId, PartNode>()
  standing.set(layout, nodes)
  const known = point === undefined ? nodes.get(id) : dragged.get(point)
  if (known !== undefined) return known
  const fresh = newNode(layout, moved, id)
  if (fresh === undefined) return undefined
  if (point === undefined) nodes.set(id, fresh)
  else dragged.set(point, fresh)
  return fresh
}

function newNode(layout: Layout, moved: ReadonlyMap<NodeId, Point>, id: NodeId): PartNode | undefined {
  const lane = layout.places.get(id)?.lane.lane
  const box = boxOf(layout, moved, id)
  if (lane === undefined || box === undefined) return undefined
  const { x, y, width, height } = box
  return {
    id,
    type: "part",
    data: laneData[lane],
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [],
    zIndex: moved.has(id) ? 1 : 0,
    domAttributes: { "aria-roledescription": undefined },
  } as PartNode
}

const laneData = Object.fromEntries(laneOrder.map((lane) => [lane, { lane }])) as Record<Lane, { lane: Lane }>
