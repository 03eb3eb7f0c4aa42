import { ViewportPortal } from "@xyflow/react"
import { useId } from "react"
import type { NodeId } from "#flow/document.ts"
import { boxOf, cardAt, gaps, type LaneBox, type Layout, pitchOf } from "../layout.ts"
import { useCanvas } from "./canvas.ts"
import { laneShape } from "./laneShape.ts"
import "./Blocks.css"

/** Every card of the lanes as a plain block, for when there are more than React Flow can carry. */
export function Blocks({ layout }: { layout: Layout }) {
  const moved = useCanvas((canvas) => canvas.moved)
  return (
    <ViewportPortal>
      <svg className="sluice-drawing sluice-blocks" aria-hidden="true">
        {layout.lanes.map((lane) => (
          <LaneBlocks key={lane.lane} lane={lane} />
        ))}
        {[...moved.keys()].map((id) => (
          <MovedBlock key={id} layout={layout} id={id} />
        ))}
      </svg>
    </ViewportPortal>
  )
}

/** One pattern per lane, however many cards it has. */
function LaneBlocks({ lane }: { lane: LaneBox }) {
  const pattern = useId()
  const pitch = pitchOf(lane)
  const card = cardAt(lane, 0)
  return (
    <g data-lane={lane.lane}>
      <pattern
        id={pattern}
        patternUnits="userSpaceOnUse"
        x={lane.x - gaps.column / 2}
        y={lane.y - gaps.row / 2}
        width={pitch.width}
        height={pitch.height}
      >
        <rect
          className="sluice-block"
          x={gaps.column / 2}
          y={gaps.row / 2}
          width={card.width}
          height={card.height}
          rx="10"
        />
      </pattern>
      {laneShape(lane).map((box) => (
        <rect key={box.y} {...box} fill={`url(#${pattern})`} />
      ))}
    </g>
  )
}

/** A card that was dragged away leaves its slot empty. */
function MovedBlock({ layout, id }: { layout: Layout; id: NodeId }) {
  const moved = useCanvas((canvas) => canvas.moved)
  const place = layout.places.get(id)
  const box = boxOf(layout, moved, id)
  if (place === undefined || box === undefined) return null
  const slot = cardAt(place.lane, place.index)
  return (
    <g data-lane={place.lane.lane}>
      <rect className="sluice-block-gap" {...slot} />
      <rect className="sluice-block" {...box} rx="10" />
    </g>
  )
}
