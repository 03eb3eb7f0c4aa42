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
  const section = useRef<HTMLElement>(null)
  const [size, setSize] = useState<Size>()
  useEffect(() => keepPlaces(session, canvas), [session, canvas])
  useLayoutEffect(() => {
    const { clientWidth, clientHeight } = section.current ?? { clientWidth: 0, clientHeight: 0 }
    setSize({ width: clientWidth || 1000, height: clientHeight || 560 })
  }, [])
  return (
    <section aria-label="Flow graph" className="sluice-canvas" ref={section}>
      <CanvasContext value={canvas}>
        {size !== undefined && (
          <ReactFlowProvider>
            <Surface size={size} />
            <Tools />
          </ReactFlowProvider>
        )}
      </CanvasContext>
    </section>
  )
}
