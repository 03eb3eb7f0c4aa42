import { useReactFlow, useStore } from "@xyflow/react"
import type { PointerEvent } from "react"
import { graph } from "#flow/graph.ts"
import { type Box, boxOf, extentOf, layout, type Size } from "../layout.ts"
import { useSession } from "../SessionContext.ts"
import { useCanvas } from "./canvas.ts"
import { laneShape } from "./laneShape.ts"
import { areaOf, showsAll } from "./viewport.ts"
import "./Overview.css"

const size: Size = { width: 150, height: 100 }
const padding = 8

/**
 * The whole flow in small, with a frame around what is on the screen, as long as that is not all. Drag in it to
 * move.
 */
export function Overview() {
  const placed = useSession((session) => layout(graph(session.history.present)))
  const moved = useCanvas((canvas) => canvas.moved)
  const [x, y, zoom] = useStore(({ transform }) => transform)
  const width = useStore((flow) => flow.width)
  const height = useStore((flow) => flow.height)
  const { setCenter } = useReactFlow()
  const extent = extentOf(placed, moved)
  if (width === 0 || showsAll({ x, y, zoom }, { width, height }, extent)) return null
  const scale = Math.min(
    (size.width - 2 * padding) / extent.width,
    (size.height - 2 * padding) / extent.height,
  )
  const left = (size.width - extent.width * scale) / 2 - extent.x * scale
  const top = (size.height - extent.height * scale) / 2 - extent.y * scale

  function small(box: Box): Box {
    return {
      x: left + box.x * scale,
      y: top + box.y * scale,
      width: Math.max(2, box.width * scale),
      height: Math.max(1.5, box.height * scale),
    }
  }

  function moveTo(event: PointerEvent<SVGSVGElement>) {
    if (event.buttons !== 1) return
    const frame = event.currentTarget.getBoundingClientRect()
    event.currentTarget.setPointerCapture(event.pointerId)
    const across = ((event.clientX - frame.x) / frame.width) * size.width
    const down = ((event.clientY - frame.y) / frame.height) * size.height
    setCenter((across - left) / scale, (down - top) / scale, { zoom })
  }

  return (
    <svg
      className="sluice-overview"
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
      onPointerDown={moveTo}
      onPointerMove={moveTo}
    >
      {placed.lanes.map((lane) => (
        <g key={lane.lane} data-lane={lane.lane}>
          {laneShape(lane).map((box) => (
            <rect key={box.y} className="sluice-overview-lane" rx="1" {...small(box)} />
          ))}
        </g>
      ))}
      {[...moved.keys()].map((id) => {
        const box = boxOf(placed, moved, id)
        const lane = placed.places.get(id)?.lane.lane
        if (box === undefined) return null
        return <rect key={id} className="sluice-overview-lane" data-lane={lane} rx="1" {...small(box)} />
      })}
      <rect
        className="sluice-overview-frame"
        rx="2"
        {...small(areaOf({ x, y, zoom }, { width, height }, 0))}
      />
    </svg>
  )
}
