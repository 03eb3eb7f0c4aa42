import { ViewportPortal } from "@xyflow/react"
import type { Layout } from "../layout.ts"
import { plateOf } from "./plateOf.ts"
import "./Plates.css"

/** What holds the tasks of a lane together: the data passes all of them before it goes on. */
export function Plates({ layout }: { layout: Layout }) {
  return (
    <ViewportPortal>
      <svg className="sluice-drawing" aria-hidden="true">
        {layout.lanes.map((lane) => {
          const plate = plateOf(lane)
          return (
            plate && (
              <rect key={lane.lane} className="sluice-plate" data-lane={lane.lane} rx="14" {...plate} />
            )
          )
        })}
      </svg>
    </ViewportPortal>
  )
}
