import { ViewportPortal } from "@xyflow/react"
import { useMemo } from "react"
import type { NodeId } from "#flow/document.ts"
import type { FlowEdge, Graph } from "#flow/graph.ts"
import { boxOf, type Layout, type Point } from "../layout.ts"
import { useSession } from "../SessionContext.ts"
import { useCanvas } from "./canvas.ts"
import { edgeLines, type Line } from "./edgeLines.ts"
import { edgesInView, isTask, wayOf } from "./edgesInView.ts"
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
  const edges = useMemo(() => edgesInView(graph, ids), [graph, ids])
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

function pathOf(edges: readonly FlowEdge[], layout: Layout, moved: ReadonlyMap<NodeId, Point>): string {
  const lines = edges.map(({ from, to }): Line | undefined => {
    const start = boxOf(layout, moved, from)
    const end = boxOf(layout, moved, to)
    if (start === undefined || end === undefined) return undefined
    return { from: start, to: end, turns: isTask(from) && !isTask(to) ? "early" : "late" }
  })
  return edgeLines(lines.filter((line) => line !== undefined))
}
