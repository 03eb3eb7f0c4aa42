import { useReactFlow, useStoreApi } from "@xyflow/react"
import { useCallback, useMemo } from "react"
import { graph } from "#flow/graph.ts"
import { type Box, extentOf, layout, type Size } from "../layout.ts"
import { useSessionStore } from "../SessionContext.ts"
import { useCanvasStore } from "./canvas.ts"
import { firstView, revealing, type Viewport, wholeView } from "./viewport.ts"

/** Ways to move what is on the screen. */
export function useView() {
  const session = useSessionStore()
  const canvas = useCanvasStore()
  const flow = useReactFlow()
  const store = useStoreApi()

  const extent = useCallback(() => {
    return extentOf(layout(graph(session.getState().history.present)), canvas.getState().moved)
  }, [session, canvas])

  return useMemo(() => {
    function size(): Size {
      const { width, height } = store.getState()
      return { width, height }
    }
    function go(viewport: Viewport) {
      flow.setViewport(viewport, { duration: motion(), interpolate: "linear" })
    }
    return {
      showAll: () => go(wholeView(extent(), size())),
      showBeginning: () => go(firstView(extent(), size())),
      zoomIn: () => flow.zoomIn({ duration: motion() }),
      zoomOut: () => flow.zoomOut({ duration: motion() }),
      reveal(box: Box) {
        const viewport = flow.getViewport()
        const next = revealing(viewport, size(), box)
        if (next !== viewport) go(next)
      },
    }
  }, [flow, store, extent])
}

/** How long a movement takes; none for people who asked for none. */
function motion(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 220
}
