import type { NodeId } from "#flow/document.ts"
import type { FlowEdge, Graph } from "#flow/graph.ts"
import { type Box, boxOf, type Layout, type Point } from "../layout.ts"
import { edgesInView, isTask, wayOf } from "./edgesInView.ts"
import { edgeWay, wayIn, wayOut } from "./edgeWay.ts"
import { leftEnd, rightEnd } from "./ends.ts"
import { plateOf } from "./plateOf.ts"

type Way = readonly Point[]

/** Where everything stands, and where parts were dragged to. */
interface Standing {
  layout: Layout
  moved: ReadonlyMap<NodeId, Point>
}

/** The lines beside the stream: from card to card, and what dragged tasks hang on. */
export function sideWays(graph: Graph, standing: Standing, ids: readonly NodeId[]): readonly Way[] {
  const dragged = ids.filter((id) => isTask(id) && standing.moved.has(id))
  return [
    ...edgesInView(graph, ids).map((edge) => between(standing, edge)),
    ...dragged.flatMap((id) => [into(standing, id), outOf(standing, id)]),
  ]
}

/** How the stream leads through a task and all that it reads or is read by; nothing for other parts. */
export function waysThrough(
  graph: Graph,
  standing: Standing,
  ids: readonly NodeId[],
  selected: NodeId,
): readonly Way[] {
  if (!isTask(selected)) return []
  const isInView = new Set(ids)
  const edges = [...wayOf(graph, selected)].filter(
    ({ from, to }) => from !== "trigger" && isInView.has(from) && isInView.has(to),
  )
  return [
    ...edges.map((edge) => onWay(standing, edge)),
    // What no other part reads goes on with its record.
    ...(edges.some(({ from }) => from === selected) ? [] : [outOf(standing, selected)]),
  ]
}

function onWay(standing: Standing, edge: FlowEdge): Way {
  if (isTask(edge.from) && !isTask(edge.to)) return outOf(standing, edge.from)
  if (isTask(edge.to) && !isTask(edge.from)) return into(standing, edge.to)
  return between(standing, edge)
}

function between({ layout, moved }: Standing, { from, to }: FlowEdge): Way {
  if (!moved.has(from) && !moved.has(to)) return edgeWay(layout, from, to)
  const [start, end] = [boxOf(layout, moved, from), boxOf(layout, moved, to)]
  return start === undefined || end === undefined ? [] : [rightEnd(start), leftEnd(end)]
}

function into({ layout, moved }: Standing, id: NodeId): Way {
  if (!moved.has(id)) return wayIn(layout, id)
  const [plate, box] = [plateAround(layout, id), boxOf(layout, moved, id)]
  return plate === undefined || box === undefined ? [] : [leftEnd(plate, layout.line), leftEnd(box)]
}

function outOf({ layout, moved }: Standing, id: NodeId): Way {
  if (!moved.has(id)) return wayOut(layout, id)
  const [plate, box] = [plateAround(layout, id), boxOf(layout, moved, id)]
  return plate === undefined || box === undefined ? [] : [rightEnd(box), rightEnd(plate, layout.line)]
}

function plateAround(layout: Layout, id: NodeId): Box | undefined {
  const lane = layout.places.get(id)?.lane
  return lane && plateOf(lane)
}
