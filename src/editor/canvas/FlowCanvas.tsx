import { ReactFlowProvider } from "@xyflow/react"
import { useEffect, useLayoutEffect, useRef, useState } from "react"
import type { Size } from "../layout.ts"
import { useSessionStore } from "../SessionContext.ts"
import { CanvasContext, createCanvas } from "./canvas.ts"
import { keepPlaces } from "./keepPlaces.ts"
import { Surface } from "./Surface.tsx"
import { Tools } from "./Tools.tsx"
import "@xyflow/react/dist/base.css"
import "./FlowCanvas.css"

/** The flow as a graph, read from left to right. */
export function FlowCanvas() {
  const session = useSessionStore()
  const [canvas] = useState(createCanvas)
  const space = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size>()
  useEffect(() => keepPlaces(session, canvas), [session, canvas])
  useLayoutEffect(() => {
    const { clientWidth, clientHeight } = space.current ?? { clientWidth: 0, clientHeight: 0 }
    setSize({ width: clientWidth || 1000, height: clientHeight || 560 })
  }, [])
  return (
    <section aria-label="Flow graph" className="sluice-canvas">
      <CanvasContext value={canvas}>
        <ReactFlowProvider>
          <div className="sluice-canvas-space" ref={space}>
            {size !== undefined && <Surface size={size} />}
          </div>
          <Tools />
        </ReactFlowProvider>
      </CanvasContext>
    </section>
  )
}
