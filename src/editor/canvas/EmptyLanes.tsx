import { ViewportPortal } from "@xyflow/react"
import type { Layout } from "../layout.ts"
import { useSessionStore } from "../SessionContext.ts"
import { useCanvasStore } from "./canvas.ts"
import { laneWords } from "./laneWords.ts"
import { addTaskHere } from "./taskActions.ts"
import "./EmptyLanes.css"

/** In each empty lane, a button that begins it. */
export function EmptyLanes({ layout }: { layout: Layout }) {
  const session = useSessionStore()
  const canvas = useCanvasStore()
  return (
    <ViewportPortal>
      {layout.lanes.map(({ lane, ids, x, y, width, height }) => {
        const { offer } = laneWords[lane]
        if (ids.length > 0 || offer === undefined) return null
        return (
          <button
            key={lane}
            type="button"
            className="sluice-empty-lane nopan"
            data-lane={lane}
            data-stop={`empty:${lane}`}
            tabIndex={-1}
            style={{ transform: `translate(${x}px, ${y}px)`, inlineSize: width, blockSize: height }}
            onClick={() => addTaskHere(session, canvas, offer.type)}
          >
            <span aria-hidden="true">+</span> {offer.words}
          </button>
        )
      })}
    </ViewportPortal>
  )
}
