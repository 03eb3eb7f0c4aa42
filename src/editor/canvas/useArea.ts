import { useStoreApi } from "@xyflow/react"
import { useEffect, useState } from "react"
import type { Size } from "../layout.ts"
import type { Area } from "./cardsInView.ts"
import { textScaleAt } from "./textScale.ts"
import { areaOf, type Viewport } from "./viewport.ts"

/** Cards are drawn before they come into view. */
const margin = 240
const step = 48
const legibleZoom = 0.35

/** What is on the screen, and how large its words are in relation to its cards. */
interface ShownArea extends Area {
  textScale: number
}

/** What is on the screen and a little more, in steps: most frames of a movement leave it as it is. */
export function useArea(first: Viewport, firstSize: Size): ShownArea {
  const flow = useStoreApi()
  const [area, setArea] = useState(() => inSteps(first, firstSize))
  useEffect(() => {
    let frame = 0
    function look() {
      frame = 0
      const { transform, width, height } = flow.getState()
      const [x, y, zoom] = transform
      const next = inSteps({ x, y, zoom }, width === 0 ? firstSize : { width, height })
      setArea((before) => (sameArea(before, next) ? before : next))
    }
    const stop = flow.subscribe((now, before) => {
      const isSame =
        now.transform === before.transform && now.width === before.width && now.height === before.height
      if (!isSame && frame === 0) frame = requestAnimationFrame(look)
    })
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [flow, firstSize])
  return area
}

function inSteps(viewport: Viewport, size: Size): ShownArea {
  const { x, y, width, height } = areaOf(viewport, size, margin)
  const [left, top] = [Math.floor(x / step) * step, Math.floor(y / step) * step]
  return {
    x: left,
    y: top,
    width: Math.ceil((x + width - left) / step) * step,
    height: Math.ceil((y + height - top) / step) * step,
    isLegible: viewport.zoom >= legibleZoom,
    textScale: textScaleAt(viewport.zoom),
  }
}

function sameArea(a: ShownArea, b: ShownArea): boolean {
  const isSamePlace = a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
  return isSamePlace && a.isLegible === b.isLegible && a.textScale === b.textScale
}
