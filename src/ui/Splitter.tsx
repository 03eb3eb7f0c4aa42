import type { KeyboardEvent, PointerEvent } from "react"
import "./Splitter.css"

interface SplitterProps {
  /** What the handle resizes, such as "Properties". */
  label: string
  /** The line the handle draws. */
  orientation: "vertical" | "horizontal"
  /** The size in pixels of the pane after the handle. */
  size: number
  min: number
  max: number
  onResize: (size: number) => void
}

const step = 16

/** The handle between two panes: dragged, or moved with the arrow keys, Home and End. */
export function Splitter({ label, orientation, size, min, max, onResize }: SplitterProps) {
  const isVertical = orientation === "vertical"

  function resize(wanted: number) {
    onResize(Math.round(Math.min(max, Math.max(min, wanted))))
  }

  function handlePointerDown(event: PointerEvent<HTMLElement>) {
    event.currentTarget.setPointerCapture(event.pointerId)
  }

  function handlePointerMove(event: PointerEvent<HTMLElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const handle = event.currentTarget.getBoundingClientRect()
    const moved = isVertical
      ? event.clientX - (handle.left + handle.width / 2)
      : event.clientY - (handle.top + handle.height / 2)
    if (moved !== 0) resize(size - moved)
  }

  function handleKeyDown(event: KeyboardEvent) {
    const larger = isVertical ? "ArrowLeft" : "ArrowUp"
    const smaller = isVertical ? "ArrowRight" : "ArrowDown"
    const sizes: Readonly<Record<string, number>> = {
      [larger]: size + step,
      [smaller]: size - step,
      Home: min,
      End: max,
    }
    const wanted = sizes[event.key]
    if (wanted === undefined) return
    event.preventDefault()
    resize(wanted)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a handle that moves is no <hr>
    <div
      role="separator"
      tabIndex={0}
      className={`sluice-splitter sluice-splitter-${orientation}`}
      aria-label={`Resize ${label}`}
      aria-orientation={orientation}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={handlePointerDown}
      onPointerMove={handlePointerMove}
      onKeyDown={handleKeyDown}
    />
  )
}
