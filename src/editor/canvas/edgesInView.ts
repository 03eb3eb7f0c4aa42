import type { NodeId } from "#flow/document.ts"
import type { FlowEdge, Graph } from "#flow/graph.ts"

interface Neighbours {
  into: ReadonlyMap<NodeId, readonly FlowEdge[]>
  outOf: ReadonlyMap<NodeId, readonly FlowEdge[]>
}

const memory = new WeakMap<Graph, Neighbours>()
const none: readonly FlowEdge[] = []

/**
 * The edges between the parts in view. Each is found from its task, for source and destination may have
 * thousands.
 */
export function edgesInView(graph: Graph, ids: readonly NodeId[]): readonly FlowEdge[] {
  const { into, outOf } = neighboursIn(graph)
  const isInView = new Set(ids)
  return ids.flatMap((id) => {
    if (id.startsWith("destination:")) return none
    const before = into.get(id)?.filter(({ from }) => isInView.has(from)) ?? none
    const after = isTask(id) ? outOf.get(id)?.filter(({ to }) => !isTask(to) && isInView.has(to)) : none
    return [...before, ...(after ?? none)]
  })
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
