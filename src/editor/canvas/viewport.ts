import type { Box, Size } from "../layout.ts"

/** What part of the canvas is on the screen: screen = canvas × zoom + offset. */
export interface Viewport {
  x: number
  y: number
  zoom: number
}

/** What the lane headings cover. */
const headings = 36

/** Kept free around the flow: for the headings, and air. */
const inset = { top: headings + 20, bottom: 20, side: 16 } as const
const readableZoom = 0.4
const largestFit = 1

/** Where a flow opens: all of it when that can be read, else its beginning. */
export function firstView(flow: Box, size: Size): Viewport {
  const zoom = Math.max(readableZoom, Math.min(largestFit, (size.width - 2 * inset.side) / flow.width))
  return placed(flow, size, zoom)
}

/** The whole flow. */
export function wholeView(flow: Box, size: Size): Viewport {
  const { width, height } = inner(size)
  return placed(flow, size, Math.min(largestFit, width / flow.width, height / flow.height))
}

function inner({ width, height }: Size): Size {
  return {
    width: Math.max(1, width - 2 * inset.side),
    height: Math.max(1, height - inset.top - inset.bottom),
  }
}

/** In the middle as far as it fits, else from the beginning. */
function placed(flow: Box, size: Size, zoom: number): Viewport {
  const { width, height } = inner(size)
  const left = Math.max(0, width - flow.width * zoom) / 2
  const above = Math.max(0, height - flow.height * zoom) / 2
  return { x: inset.side + left - flow.x * zoom, y: inset.top + above - flow.y * zoom, zoom }
}

/** The viewport moved just as far as it takes to show a box; the same viewport when it is in view already. */
export function revealing(viewport: Viewport, size: Size, box: Box): Viewport {
  const { zoom } = viewport
  const x = shift(box.x * zoom + viewport.x, box.width * zoom, inset.side, size.width - inset.side)
  const y = shift(box.y * zoom + viewport.y, box.height * zoom, inset.top, size.height - inset.bottom)
  return x === 0 && y === 0 ? viewport : { x: viewport.x + x, y: viewport.y + y, zoom }
}

function shift(start: number, length: number, from: number, to: number): number {
  if (start < from) return from - start
  return Math.min(0, Math.max(from - start, to - start - length))
}

/** Whether all of the flow is on the screen. */
export function showsAll(viewport: Viewport, size: Size, flow: Box): boolean {
  const { x, y, width, height } = areaOf(viewport, size, 0)
  const isAcross = flow.x >= x && flow.x + flow.width <= x + width
  return isAcross && flow.y >= y + headings / viewport.zoom && flow.y + flow.height <= y + height
}

/** The area of the canvas on the screen, with a margin on all sides. */
export function areaOf({ x, y, zoom }: Viewport, { width, height }: Size, margin: number): Box {
  return {
    x: -x / zoom - margin,
    y: -y / zoom - margin,
    width: width / zoom + 2 * margin,
    height: height / zoom + 2 * margin,
  }
}
