import { type FlowDocument, type NodeId, pathOf } from "./document.ts"
import { at, type Json, listAt } from "./request.ts"
import { destinationFieldOf, kindOf, sourceFieldsOf } from "./task.ts"

/** The flow read from left to right: its parts, and how data runs between them. */
export interface Graph {
  nodes: readonly FlowNode[]
  edges: readonly FlowEdge[]
}

export interface FlowNode {
  id: NodeId
  kind: "trigger" | "source" | "task" | "destination" | "catalog"
  lane: Lane
}

export type Lane = "when" | "from" | "keep" | "change" | "map" | "to"

export interface FlowEdge {
  id: string
  from: NodeId
  to: NodeId
}

const graphs = new WeakMap<FlowDocument, Graph>()
const latest = new WeakMap<FlowDocument["ids"], Graph>()

/** The graph of a document; the very same graph as before while parts, lanes and edges are the same. */
export function graph(document: FlowDocument): Graph {
  const known = graphs.get(document)
  if (known !== undefined) return known
  const fresh = draw(document)
  const before = latest.get(document.ids)
  const result = before !== undefined && sameGraph(before, fresh) ? before : fresh
  latest.set(document.ids, result)
  graphs.set(document, result)
  return result
}

function draw(document: FlowDocument): Graph {
  const { draft, ids } = document
  const tasks = listAt(draft, ["tasks"])
  const lanes = tasks.map(laneOf)
  const hasCatalog = at(draft, pathOf(document, "catalog") ?? []) !== undefined
  const nodes: FlowNode[] = [
    { id: "trigger", kind: "trigger", lane: "when" },
    { id: "source", kind: "source", lane: "from" },
    ...ids.tasks.map((id, index): FlowNode => ({ id, kind: "task", lane: lanes[index] ?? "change" })),
    ...ids.destinations.map((id): FlowNode => ({ id, kind: "destination", lane: "to" })),
  ]
  const edges = [edge("trigger", "source")]
  const writers = writersOf(tasks, lanes, ids.tasks)
  for (const [index, id] of ids.tasks.entries()) {
    const task = tasks[index] ?? null
    for (const from of inputsOf(task, id, writers)) edges.push(edge(from, id))
    if (lanes[index] === "map") for (const to of ids.destinations) edges.push(edge(id, to))
  }
  if (hasCatalog) {
    nodes.push({ id: "catalog", kind: "catalog", lane: "to" })
    for (const from of ids.destinations) edges.push(edge(from, "catalog"))
  }
  return { nodes, edges }
}

function laneOf(task: Json): Lane {
  return kindOf(task)?.lane ?? "change"
}

/**
 * Who writes a field that other tasks can read. A mapping writes to the destination, where names that
 * also exist at the source mean something else; a task that changes a field in place is not its origin.
 */
function writersOf(tasks: readonly Json[], lanes: readonly Lane[], ids: readonly NodeId[]) {
  const writers = new Map<string, NodeId[]>()
  for (const [index, id] of ids.entries()) {
    const task = tasks[index] ?? null
    const field = destinationFieldOf(task)
    if (lanes[index] === "map" || field === undefined || sourceFieldsOf(task).includes(field)) continue
    const others = writers.get(field)
    if (others === undefined) writers.set(field, [id])
    else others.push(id)
  }
  return writers
}

function inputsOf(
  task: Json,
  id: NodeId,
  writers: ReadonlyMap<string, readonly NodeId[]>,
): readonly NodeId[] {
  if (writers.size === 0) return fromSource
  const fields = sourceFieldsOf(task)
  if (fields.length === 0) return fromSource
  const inputs = new Set<NodeId>()
  for (const field of fields) {
    const found = writers.get(field)?.filter((writer) => writer !== id) ?? []
    for (const from of found.length === 0 ? fromSource : found) inputs.add(from)
  }
  return [...inputs]
}

const fromSource: readonly NodeId[] = ["source"]

function edge(from: NodeId, to: NodeId): FlowEdge {
  return { id: `${from}>${to}`, from, to }
}

function sameGraph(a: Graph, b: Graph): boolean {
  return (
    a.nodes.length === b.nodes.length &&
    a.edges.length === b.edges.length &&
    a.nodes.every((node, index) => node.id === b.nodes[index]?.id && node.lane === b.nodes[index]?.lane) &&
    a.edges.every((line, index) => line.id === b.edges[index]?.id)
  )
}
