import { ViewportPortal } from "@xyflow/react"
import { useMemo } from "react"
import type { NodeId } from "#flow/document.ts"
import type { FlowEdge, Graph } from "#flow/graph.ts"
import { boxOf, type Layout, type Point } from "../layout.ts"
import { useSession } from "../SessionContext.ts"
import { useCanvas } from "./canvas.ts"
import { edgeLines } from "./edgeLines.ts"
import { edgesInView, wayOf } from "./edgesInView.ts"
import { edgeWay } from "./edgeWay.ts"
import "./Edges.css"

interface EdgesProps {
  graph: Graph
  layout: Layout
  ids: readonly NodeId[]
}

/** The lines between the cards in view, drawn as two paths: all of them, and the way of the selected task. */
export function Edges({ graph, layout, ids }: EdgesProps) {
  const selected = useSession((session) => session.selected)
  const moved = useCanvas((canvas) => canvas.moved)
  const edges = useMemo(() => edgesInView(graph, withFirsts(ids, layout)), [graph, layout, ids])
  const all = useMemo(() => pathOf(edges, layout, moved), [edges, layout, moved])
  const way = useMemo(() => {
    const isOnWay = wayOf(graph, selected)
    return pathOf(
      edges.filter((edge) => isOnWay.has(edge)),
      layout,
      moved,
    )
  }, [graph, selected, edges, layout, moved])
  return (
    <ViewportPortal>
      <svg className="sluice-edges" aria-hidden="true">
        <path className="sluice-edge" d={all} />
        <path className="sluice-edge-way" d={way} />
      </svg>
    </ViewportPortal>
  )
}

/** The first card of each lane shows how the lanes hang together even where no card can be read. */
function withFirsts(ids: readonly NodeId[], { lanes }: Layout): readonly NodeId[] {
  return [...new Set([...ids, ...lanes.flatMap((lane) => lane.ids.slice(0, 1))])]
}

function pathOf(edges: readonly FlowEdge[], layout: Layout, moved: ReadonlyMap<NodeId, Point>): string {
  return edgeLines(
    edges.map(({ from, to }) =>
      moved.has(from) || moved.has(to) ? direct(layout, moved, from, to) : edgeWay(layout, from, to),
    ),
  )
}

/** Where a card was dragged there are no lanes to keep to. */
function direct(
  layout: Layout,
  moved: ReadonlyMap<NodeId, Point>,
  from: NodeId,
  to: NodeId,
): readonly Point[] {
  const start = boxOf(layout, moved, from)
  const end = boxOf(layout, moved, to)
  if (start === undefined || end === undefined) return []
  return [
    { x: start.x + start.width, y: start.y + start.height / 2 },
    { x: end.x, y: end.y + end.height / 2 },
  ]
}
