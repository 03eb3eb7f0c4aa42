import type { NodeId } from "#flow/document.ts"
import type { Graph, Lane } from "#flow/graph.ts"

export interface Point {
  x: number
  y: number
}

export interface Size {
  width: number
  height: number
}

/** A rectangle on the canvas, in the canvas's own units. */
export interface Box extends Point, Size {}

/** One lane: equally large cards in a grid, row by row, below each other as long as they are few. */
export interface LaneBox extends Box {
  lane: Lane
  ids: readonly NodeId[]
  columns: number
}

/** Where everything stands. */
export interface Layout extends Size {
  lanes: readonly LaneBox[]
  /** The height at which source and destination stand, and everything that is alone in its lane. */
  line: number
  places: ReadonlyMap<NodeId, { lane: LaneBox; index: number }>
}

const cardHeight = 96
export const gaps = { lane: 40, column: 24, row: 12 } as const

/** From left to right, the order in which the flow reads as a sentence. */
export const laneOrder: readonly Lane[] = ["when", "from", "keep", "change", "map", "to"]

const cardWidths: Readonly<Record<Lane, number>> = {
  when: 172,
  from: 172,
  keep: 192,
  change: 192,
  map: 192,
  to: 192,
}
const emptyWidth = 136
const rowsBesideLine = 4
const mostInOneColumn = 16

const layouts = new WeakMap<Graph, Layout>()

/** The place of every part by arithmetic; the same layout while the graph is the same. */
export function layout(graph: Graph): Layout {
  const known = layouts.get(graph)
  if (known !== undefined) return known
  const fresh = arrange(graph)
  layouts.set(graph, fresh)
  return fresh
}

function arrange(graph: Graph): Layout {
  const idsByLane = new Map(laneOrder.map((lane): [Lane, NodeId[]] => [lane, []]))
  for (const { id, lane } of graph.nodes) idsByLane.get(lane)?.push(id)
  const rows = laneOrder.map((lane) => rowsOf(lane, idsByLane.get(lane)?.length ?? 0))
  const line = stackHeight(Math.min(rowsBesideLine, Math.max(...rows))) / 2
  const lanes: LaneBox[] = []
  const places = new Map<NodeId, { lane: LaneBox; index: number }>()
  let x = 0
  for (const lane of laneOrder) {
    const box = laneBox(lane, idsByLane.get(lane) ?? [], x, line)
    for (const [index, id] of box.ids.entries()) places.set(id, { lane: box, index })
    lanes.push(box)
    x += box.width + gaps.lane
  }
  const height = Math.max(...lanes.map((lane) => lane.y + lane.height))
  return { lanes, line, places, width: x - gaps.lane, height }
}

function laneBox(lane: Lane, ids: readonly NodeId[], x: number, line: number): LaneBox {
  const columns = columnsOf(lane, ids.length)
  const width = ids.length === 0 ? emptyWidth : columns * (cardWidths[lane] + gaps.column) - gaps.column
  const height = stackHeight(Math.max(1, rowsOf(lane, ids.length)))
  return { lane, ids, columns, x, y: Math.max(0, line - height / 2), width, height }
}

/** The ends of the flow stand below each other, and so do few tasks; many make a block that one can take in. */
function columnsOf(lane: Lane, count: number): number {
  if (lane === "when" || lane === "from" || lane === "to" || count <= mostInOneColumn) return 1
  return Math.max(2, Math.ceil(count / Math.max(2 * mostInOneColumn, 2 * Math.sqrt(count))))
}

function rowsOf(lane: Lane, count: number): number {
  return Math.ceil(count / columnsOf(lane, count))
}

function stackHeight(rows: number): number {
  return rows * (cardHeight + gaps.row) - gaps.row
}

/** The distance from one card to the next. */
export function pitchOf({ lane }: LaneBox): Size {
  return { width: cardWidths[lane] + gaps.column, height: cardHeight + gaps.row }
}

/** The place of one card in its lane. */
export function cardAt(lane: LaneBox, index: number): Box {
  const pitch = pitchOf(lane)
  const column = index % lane.columns
  const row = Math.floor(index / lane.columns)
  return {
    x: lane.x + column * pitch.width,
    y: lane.y + row * pitch.height,
    width: cardWidths[lane.lane],
    height: cardHeight,
  }
}

/** The place of a part: where somebody dragged it, or else where the layout puts it. */
export function boxOf(layout: Layout, moved: ReadonlyMap<NodeId, Point>, id: NodeId): Box | undefined {
  const place = layout.places.get(id)
  if (place === undefined) return undefined
  const box = cardAt(place.lane, place.index)
  const point = moved.get(id)
  return point === undefined ? box : { ...box, x: point.x, y: point.y }
}

/** The rectangle around everything, what was dragged away included. */
export function extentOf(layout: Layout, moved: ReadonlyMap<NodeId, Point>): Box {
  let [left, top, right, bottom] = [0, 0, layout.width, layout.height]
  for (const id of moved.keys()) {
    const box = boxOf(layout, moved, id)
    if (box === undefined) continue
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
