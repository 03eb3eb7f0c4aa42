import { useStore } from "@xyflow/react"
import type { ReactNode } from "react"
import { useSessionStore } from "../SessionContext.ts"
import { AddTask } from "./AddTask.tsx"
import { useCanvasStore } from "./canvas.ts"
import { Overview } from "./Overview.tsx"
import { useView } from "./useView.ts"
import "./Tools.css"

/** What one can do with the graph as a whole. */
export function Tools() {
  const session = useSessionStore()
  const canvas = useCanvasStore()
  const view = useView()
  const zoom = useStore(({ transform }) => transform[2])

  function arrange() {
    canvas.setState({ moved: new Map() })
    view.showBeginning()
    session.getState().announce("The graph is arranged")
  }

  return (
    <div className="sluice-tools">
      <AddTask />
      <span className="sluice-tools-group">
        <Tool label="Zoom out" onPress={view.zoomOut}>
          <path d="M3 8h10" />
        </Tool>
        <span className="sluice-tools-zoom" aria-hidden="true">
          {zoomWords(zoom)}
        </span>
        <Tool label="Zoom in" onPress={view.zoomIn}>
          <path d="M3 8h10M8 3v10" />
        </Tool>
      </span>
      <span className="sluice-tools-group">
        <Tool label="Fit" words="Fit" onPress={view.showAll}>
          <path d="M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5" />
        </Tool>
        <Tool label="Arrange" words="Arrange" onPress={arrange}>
          <path d="M2 2.5h4v4H2zM2 9.5h4v4H2zM10 6h4v4h-4zM6 4.5h2v7H6M8 8h2" />
        </Tool>
      </span>
      <Overview />
    </div>
  )
}

function zoomWords(zoom: number): string {
  const percent = zoom * 100
  return `${percent < 10 ? percent.toFixed(1) : Math.round(percent)}%`
}

interface ToolProps {
  label: string
  words?: string
  onPress: () => void
  children: ReactNode
}

function Tool({ label, words, onPress, children }: ToolProps) {
  return (
    <button type="button" className="sluice-tool" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
      {words}
    </button>
  )
}
