import type { TaskType } from "@aws-sdk/client-appflow"
import type { Lane } from "#flow/graph.ts"

/** What stands above a lane, and what an empty lane offers to begin with. */
interface LaneWords {
  heading: string
  offer?: { words: string; type: TaskType }
}

export const laneWords: Readonly<Record<Lane, LaneWords>> = {
  when: { heading: "When" },
  from: { heading: "From" },
  keep: { heading: "Keep", offer: { words: "Add a filter", type: "Filter" } },
  change: { heading: "Change", offer: { words: "Add a mask", type: "Mask" } },
  map: { heading: "Map", offer: { words: "Map a field", type: "Map" } },
  to: { heading: "To" },
}
