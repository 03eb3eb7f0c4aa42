import { type RefObject, useEffect, useLayoutEffect, useRef } from "react"
import type { NodeId } from "#flow/document.ts"
import { graph } from "#flow/graph.ts"
import { layout } from "../layout.ts"
import { useSessionStore } from "../SessionContext.ts"
import type { Session } from "../session.ts"
import { useCanvas, useCanvasStore } from "./canvas.ts"
import type { Stop } from "./neighbour.ts"

/** Gives a stop the focus when that is wanted, and hands it on when the stop goes. */
export function useFocus(stop: Stop): RefObject<HTMLButtonElement | null> {
  const session = useSessionStore()
  const canvas = useCanvasStore()
  const isWanted = useCanvas(({ focusing }) => focusing === stop)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isWanted) return
    button.current?.focus({ preventScroll: true })
    canvas.setState({ focusing: undefined })
  }, [isWanted, canvas])
  useLayoutEffect(() => {
    const left = button.current
    return () => {
      if (left !== document.activeElement) return
      canvas.setState(({ focusing }) => ({ focusing: focusing ?? tabStopOf(session.getState()) }))
    }
  }, [session, canvas])
  return button
}

/** The canvas is one stop for the Tab key: the selected part, or else the source. */
export function tabStopOf({ history, selected }: Session): NodeId {
  return layout(graph(history.present)).places.has(selected) ? selected : "source"
}
