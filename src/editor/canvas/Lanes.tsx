import { useStore } from "@xyflow/react"
import type { LaneBox, Layout } from "../layout.ts"
import { laneWords } from "./laneWords.ts"
import "./Lanes.css"

/** The lanes behind the cards. */
export function Lanes({ layout }: { layout: Layout }) {
  const placeOf = useLanePlace()
  return (
    <div className="sluice-lanes">
      {layout.lanes.map((lane) => {
        const { start, width } = placeOf(lane)
        const place = { insetInlineStart: `${start}px`, inlineSize: `${width}px` }
        return <div key={lane.lane} className="sluice-lane" style={place} />
      })}
    </div>
  )
}

const narrow = 64

/** The headings of the lanes. They stay in place however far down one is, and legible at any zoom. */
export function LaneHeadings({ layout }: { layout: Layout }) {
  const placeOf = useLanePlace()
  return (
    <div className="sluice-lane-headings">
      {layout.lanes.map((lane) => {
        const { heading, offer } = laneWords[lane.lane]
        const { start, width } = placeOf(lane)
        const left = Math.max(0, start)
        const place = { insetInlineStart: `${left}px`, inlineSize: `${Math.max(0, start + width - left)}px` }
        return (
          <div key={lane.lane} className="sluice-lane-heading" data-lane={lane.lane} style={place}>
            {width >= narrow && (
              <>
                <span className="sluice-lane-name">{heading}</span>
                {((offer !== undefined && "task" in offer) || lane.ids.length > 1) && (
                  <span className="sluice-lane-count">{lane.ids.length.toLocaleString("en")}</span>
                )}
              </>
            )}
          </div>
        )
      })}
    </div>
  )
}

const padding = 10

/** Where a lane is on the screen. */
function useLanePlace() {
  const left = useStore(({ transform }) => transform[0])
  const zoom = useStore(({ transform }) => transform[2])
  return ({ x, width }: LaneBox) => ({
    start: left + (x - padding) * zoom,
    width: (width + 2 * padding) * zoom,
  })
}
