import { ViewportPortal } from "@xyflow/react"
import { useMemo } from "react"
import type { NodeId } from "#flow/document.ts"
import type { Graph } from "#flow/graph.ts"
import type { Layout } from "../layout.ts"
import { useSession } from "../SessionContext.ts"
import { useCanvas } from "./canvas.ts"
import { arrowHeads, edgeLines } from "./edgeLines.ts"
import { stream } from "./stream.ts"
import { sideWays, waysThrough } from "./ways.ts"
import "./Edges.css"

interface EdgesProps {
  graph: Graph
  layout: Layout
  ids: readonly NodeId[]
}

/** The lines of the graph, drawn as three paths: from card to card, the stream, and through the selected task. */
export function Edges({ graph, layout, ids }: EdgesProps) {
  const selected = useSession((session) => session.selected)
  const moved = useCanvas((canvas) => canvas.moved)
  const ways = useMemo(() => stream(layout, moved), [layout, moved])
  const main = useMemo(() => edgeLines(ways) + arrowHeads(ways), [ways])
  const side = useMemo(() => edgeLines(sideWays(graph, { layout, moved }, ids)), [graph, layout, moved, ids])
  const through = useMemo(
    () => edgeLines(waysThrough(graph, { layout, moved }, ids, selected)),
    [graph, layout, moved, ids, selected],
  )
  return (
    <ViewportPortal>
      <svg className="sluice-edges" aria-hidden="true">
        <path className="sluice-edge" d={side} />
        <path className={through === "" ? "sluice-edge-stream" : "sluice-edge-way"} d={main} />
        <path className="sluice-edge-way" d={through} />
      </svg>
    </ViewportPortal>
  )
}
