import { ViewportPortal } from "@xyflow/react"
import type { LaneBox, Layout } from "../layout.ts"
import { useSessionStore } from "../SessionContext.ts"
import { useCanvasStore } from "./canvas.ts"
import { laneWords, type Offer } from "./laneWords.ts"
import { addDestinationHere, addTaskHere } from "./taskActions.ts"
import { useFocus } from "./useFocus.ts"
import "./EmptyLanes.css"

/** In each empty lane, a button that begins it. */
export function EmptyLanes({ layout }: { layout: Layout }) {
  return (
    <ViewportPortal>
      {layout.lanes.map((box) => {
        const { offer } = laneWords[box.lane]
        if (box.ids.length > 0 || offer === undefined) return null
        return <EmptyLane key={box.lane} box={box} offer={offer} />
      })}
    </ViewportPortal>
  )
}

/** As slim as a bead, so that one sees the stream pass. */
const height = 48
const margin = 6

function EmptyLane({ box, offer }: { box: LaneBox; offer: Offer }) {
  const { lane, x, y, width } = box
  const session = useSessionStore()
  const canvas = useCanvasStore()
  const button = useFocus(`empty:${lane}`)

  function begin() {
    if ("task" in offer) addTaskHere(session, canvas, offer.task)
    else addDestinationHere(session, canvas, offer.destination)
  }

  return (
    <button
      ref={button}
      type="button"
      className="sluice-empty-lane nopan"
      data-lane={lane}
      data-stop={`empty:${lane}`}
      tabIndex={-1}
      style={{
        transform: `translate(${x + margin}px, ${y + (box.height - height) / 2}px)`,
        inlineSize: width - 2 * margin,
        blockSize: height,
      }}
      onClick={begin}
    >
      <span aria-hidden="true">+</span> {offer.words}
    </button>
  )
}
