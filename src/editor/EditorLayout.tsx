import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from "react"
import { Splitter } from "#ui/Splitter.tsx"
import { useRemembered } from "#ui/useRemembered.ts"
import "./EditorLayout.css"

interface EditorLayoutProps {
  bar: ReactNode
  notices: ReactNode
  canvas: ReactNode
  panel: ReactNode
  bottom: ReactNode
  isBottomOpen: boolean
}

const panelSizes = { min: 320, max: 560 }
const smallestBottom = 120

/** The editor's places: bar, graph, properties beside it, text and problems below it. Sizes are remembered. */
export function EditorLayout({ bar, notices, canvas, panel, bottom, isBottomOpen }: EditorLayoutProps) {
  const work = useRef<HTMLDivElement>(null)
  const space = useSize(work)
  // Zero as long as nobody has chosen a size.
  const [panelSize, setPanelSize] = useRemembered<number>("properties-width", 0)
  const [bottomSize, setBottomSize] = useRemembered<number>("text-height", 0)
  const largestPanel = Math.max(panelSizes.min, Math.min(panelSizes.max, Math.round(space.width * 0.45)))
  const largestBottom = Math.max(smallestBottom, Math.round(space.height * 0.7))
  const panelWidth = between(panelSizes.min, panelSize || Math.min(400, space.width * 0.33), largestPanel)
  const bottomHeight = between(smallestBottom, bottomSize || space.height * 0.32, largestBottom)
  const sizes = { "--panel": `${panelWidth}px`, "--bottom": isBottomOpen ? `${bottomHeight}px` : "auto" }
  return (
    <main className="sluice-editor">
      {bar}
      {notices}
      <div className="sluice-work" ref={work} style={sizes as CSSProperties}>
        <div id="content" tabIndex={-1} className="sluice-work-canvas">
          {canvas}
        </div>
        <div className="sluice-work-bottom-edge">
          {isBottomOpen && (
            <Splitter
              label="text and problems"
              orientation="horizontal"
              size={bottomHeight}
              min={smallestBottom}
              max={largestBottom}
              onResize={setBottomSize}
            />
          )}
        </div>
        <div className="sluice-work-bottom">{bottom}</div>
        <div className="sluice-work-panel-edge">
          <Splitter
            label="properties"
            orientation="vertical"
            size={panelWidth}
            min={panelSizes.min}
            max={largestPanel}
            onResize={setPanelSize}
          />
        </div>
        <div className="sluice-work-panel">{panel}</div>
      </div>
    </main>
  )
}

function between(min: number, wanted: number, max: number): number {
  return Math.round(Math.min(max, Math.max(min, wanted)))
}

function useSize(element: { readonly current: HTMLElement | null }) {
  const [size, setSize] = useState({ width: innerWidth, height: innerHeight - 100 })
  useEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const { width, height } = entry.contentRect
      setSize({ width: Math.round(width), height: Math.round(height) })
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return size
}
