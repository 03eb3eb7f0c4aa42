import type { ConnectorType, TaskType } from "@aws-sdk/client-appflow"
import type { Lane } from "#flow/graph.ts"

/** What stands above a lane, and what an empty lane offers to begin with. */
interface LaneWords {
  heading: string
  offer?: Offer
}

/** A first task or destination, and the words that offer it. */
export type Offer = { words: string } & ({ task: TaskType } | { destination: ConnectorType })

export const laneWords: Readonly<Record<Lane, LaneWords>> = {
  when: { heading: "When" },
  from: { heading: "From" },
  keep: { heading: "Keep", offer: { words: "Add a filter", task: "Filter" } },
  change: { heading: "Change", offer: { words: "Add a mask", task: "Mask" } },
  map: { heading: "Map", offer: { words: "Map a field", task: "Map" } },
  to: { heading: "To", offer: { words: "Add a destination", destination: "S3" } },
}
