import type { NodeId } from "#flow/document.ts"
import type { FlowEdge, Graph } from "#flow/graph.ts"

interface Neighbours {
  into: ReadonlyMap<NodeId, readonly FlowEdge[]>
  outOf: ReadonlyMap<NodeId, readonly FlowEdge[]>
}

const memory = new WeakMap<Graph, Neighbours>()
const none: readonly FlowEdge[] = []

/**
 * The edges in view that lead from card to card: from a task to one that reads what it writes, and to the
 * catalog. All others are part of the stream.
 */
export function edgesInView(graph: Graph, ids: readonly NodeId[]): readonly FlowEdge[] {
  const { into } = neighboursIn(graph)
  const isInView = new Set(ids)
  return ids.flatMap(
    (id) => into.get(id)?.filter((edge) => isInView.has(edge.from) && isOwnLine(edge)) ?? none,
  )
}

function isOwnLine({ from, to }: FlowEdge): boolean {
  return to === "catalog" || (isTask(from) && isTask(to))
}

/** The edges on the way of a task's data, from the trigger to the catalog; none for the other parts. */
export function wayOf(graph: Graph, id: NodeId): ReadonlySet<FlowEdge> {
  const way = new Set<FlowEdge>()
  if (!isTask(id)) return way
  const { into, outOf } = neighboursIn(graph)
  follow(
    id,
    (here) => into.get(here),
    (edge) => edge.from,
    way,
  )
  follow(
    id,
    (here) => outOf.get(here),
    (edge) => edge.to,
    way,
  )
  return way
}

function follow(
  from: NodeId,
  edgesAt: (id: NodeId) => readonly FlowEdge[] | undefined,
  beyond: (edge: FlowEdge) => NodeId,
  way: Set<FlowEdge>,
) {
  const waiting = [from]
  const seen = new Set(waiting)
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    for (const edge of edgesAt(here) ?? none) {
      way.add(edge)
      const next = beyond(edge)
      if (seen.has(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
}

export function isTask(id: NodeId): boolean {
  return id.startsWith("task:")
}

function neighboursIn(graph: Graph): Neighbours {
  const known = memory.get(graph)
  if (known !== undefined) return known
  const into = new Map<NodeId, FlowEdge[]>()
  const outOf = new Map<NodeId, FlowEdge[]>()
  for (const edge of graph.edges) {
    listIn(into, edge.to).push(edge)
    listIn(outOf, edge.from).push(edge)
  }
  const fresh = { into, outOf }
  memory.set(graph, fresh)
  return fresh
}

function listIn(lists: Map<NodeId, FlowEdge[]>, id: NodeId): FlowEdge[] {
  const list = lists.get(id) ?? []
  lists.set(id, list)
  return list
}
