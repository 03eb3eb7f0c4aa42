import { useEffect } from "react"
import { graph } from "#flow/graph.ts"
import { boxOf, layout } from "../layout.ts"
import { useSessionStore } from "../SessionContext.ts"
import type { Session } from "../session.ts"
import { useCanvasStore } from "./canvas.ts"
import { useView } from "./useView.ts"

/** Keeps the selected part in view, wherever it was selected. */
export function useReveal() {
  const session = useSessionStore()
  const canvas = useCanvasStore()
  const { reveal } = useView()
  useEffect(() => {
    function show({ history, selected }: Session) {
      const box = boxOf(layout(graph(history.present)), canvas.getState().moved, selected)
      if (box !== undefined) reveal(box)
    }
    return session.subscribe((now, before) => {
      if (now.selected !== before.selected) show(now)
    })
  }, [session, canvas, reveal])
}
