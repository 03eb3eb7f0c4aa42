import { type NodeChange, ReactFlow } from "@xyflow/react"
import { type CSSProperties, useCallback, useId, useMemo, useState } from "react"
import type { NodeId } from "#flow/document.ts"
import { graph } from "#flow/graph.ts"
import { extentOf, layout, type Size } from "../layout.ts"
import { useSession, useSessionStore } from "../SessionContext.ts"
import { Blocks } from "./Blocks.tsx"
import { place, useCanvas, useCanvasStore } from "./canvas.ts"
import { cardsInView } from "./cardsInView.ts"
import { Edges } from "./Edges.tsx"
import { EmptyLanes } from "./EmptyLanes.tsx"
import { LaneHeadings, Lanes } from "./Lanes.tsx"
import { nodeOf } from "./nodeOf.ts"
import { PartCard, type PartNode } from "./PartCard.tsx"
import { Plates } from "./Plates.tsx"
import { useArea } from "./useArea.ts"
import { useCanvasKeys } from "./useCanvasKeys.ts"
import { useReveal } from "./useReveal.ts"
import { firstView, wholeView } from "./viewport.ts"

const nodeTypes = { part: PartCard }
const noEdges: [] = []
const largestZoom = 2
const smallestZoom = 0.25

/** The canvas itself. React Flow is handed only the cards in view; edges and blocks are drawn beneath them. */
export function Surface({ size }: { size: Size }) {
  const session = useSessionStore()
  const canvas = useCanvasStore()
  const drawn = useSession((state) => graph(state.history.present))
  const selected = useSession((state) => state.selected)
  const moved = useCanvas((state) => state.moved)
  const placed = layout(drawn)
  const [first] = useState(() => firstView(extentOf(placed, moved), size))
  const area = useArea(first, size)
  const cards = useMemo(() => cardsInView(placed, moved, area, selected), [placed, moved, area, selected])
  const ids = useSameIds(cards.ids)
  const nodes = useMemo(
    () => ids.map((id) => nodeOf(placed, moved, id)).filter((node) => node !== undefined),
    [ids, placed, moved],
  )
  const hint = useId()
  const handleKeyDown = useCanvasKeys()
  useReveal()

  const handleChanges = useCallback(
    (changes: NodeChange<PartNode>[]) => {
      for (const change of changes) {
        if (change.type === "position" && change.position !== undefined) {
          place(canvas, change.id as NodeId, change.position) // the ids we handed over
        }
      }
    },
    [canvas],
  )

  return (
    <>
      <Lanes layout={placed} />
      <ReactFlow
        className={area.isLegible ? "" : "sluice-canvas-far"}
        style={textStyle(area.textScale)}
        nodes={nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        onNodesChange={handleChanges}
        onKeyDown={handleKeyDown}
        onPaneClick={() => session.getState().select("settings")}
        defaultViewport={first}
        minZoom={Math.min(smallestZoom, wholeView(extentOf(placed, moved), size).zoom)}
        maxZoom={largestZoom}
        panOnScroll
        zoomOnDoubleClick={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        nodeDragThreshold={4}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        proOptions={{ hideAttribution: true }}
        aria-label="Parts of the flow"
        aria-describedby={hint}
      >
        <Plates layout={placed} />
        {!cards.isComplete && <Blocks layout={placed} />}
        <Edges graph={drawn} layout={placed} ids={ids} />
        <EmptyLanes layout={placed} />
      </ReactFlow>
      <p id={hint} hidden>
        The arrow keys move from part to part. Enter opens the form of a part, Delete removes a task, Control
        D duplicates it.
      </p>
      <LaneHeadings layout={placed} />
    </>
  )
}

/** Larger words leave room for fewer lines. */
function textStyle(scale: number): CSSProperties {
  return { "--sluice-text-scale": scale, "--sluice-sentence-lines": scale > 1.1 ? 2 : 3 } as CSSProperties
}

/** The same list of ids as long as it lists the same. */
function useSameIds(ids: readonly NodeId[]): readonly NodeId[] {
  const key = ids.join(" ")
  return useMemo(() => key.split(" ") as NodeId[], [key]) // joined from ids
}
