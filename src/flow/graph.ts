import type { FlowDocument, NodeId } from "./document.ts"
import { type Json, listAt, sameJson } from "./request.ts"
import { fieldForOthers, kindOf, sourceFieldsOf } from "./task.ts"

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

/** A graph, with what it was drawn from. */
interface Drawing {
  graph: Graph
  tasks: readonly Json[]
  hasCatalog: boolean
  writers: Writers
}

/** The tasks that write a field for other tasks, by that field. */
type Writers = ReadonlyMap<string, readonly NodeId[]>

const drawings = new WeakMap<FlowDocument, Drawing>()
const latest = new WeakMap<FlowDocument["ids"], Drawing>()

/** The graph of a document; the very same graph as before while parts, lanes and edges are the same. */
export function graph(document: FlowDocument): Graph {
  const known = drawings.get(document)
  if (known !== undefined) return known.graph
  const tasks = listAt(document.draft, ["tasks"])
  const hasCatalog = Object.hasOwn(document.draft, "metadataCatalogConfig")
  const before = latest.get(document.ids)
  const drawing =
    before?.hasCatalog === hasCatalog && looksTheSame(before, tasks, document.ids.tasks)
      ? { ...before, tasks }
      : draw(tasks, hasCatalog, document.ids)
  latest.set(document.ids, drawing)
  drawings.set(document, drawing)
  return drawing.graph
}

/** Only tasks that are no longer the same object can have changed their place in the graph. */
function looksTheSame(before: Drawing, tasks: readonly Json[], ids: readonly NodeId[]): boolean {
  return tasks.every((task, index) => {
    const was = before.tasks[index] ?? null
    const id = ids[index]
    if (task === was || id === undefined) return true
    return (
      laneOf(task) === laneOf(was) &&
      fieldForOthers(task) === fieldForOthers(was) &&
      sameJson(inputsOf(task, id, before.writers), inputsOf(was, id, before.writers))
    )
  })
}

function draw(tasks: readonly Json[], hasCatalog: boolean, ids: FlowDocument["ids"]): Drawing {
  const nodes: FlowNode[] = [
    { id: "trigger", kind: "trigger", lane: "when" },
    { id: "source", kind: "source", lane: "from" },
  ]
  const edges = [edge("trigger", "source")]
  const writers = writersOf(tasks, ids.tasks)
  for (const [index, id] of ids.tasks.entries()) {
    const task = tasks[index] ?? null
    const lane = laneOf(task)
    nodes.push({ id, kind: "task", lane })
    for (const from of inputsOf(task, id, writers)) edges.push(edge(from, id))
    if (lane === "map") for (const to of ids.destinations) edges.push(edge(id, to))
  }
  for (const id of ids.destinations) nodes.push({ id, kind: "destination", lane: "to" })
  if (hasCatalog) {
    nodes.push({ id: "catalog", kind: "catalog", lane: "to" })
    for (const from of ids.destinations) edges.push(edge(from, "catalog"))
  }
  return { graph: { nodes, edges }, tasks, hasCatalog, writers }
}

/** A task type newer than the catalogue changes something, as far as anybody can tell. */
function laneOf(task: Json): Lane {
  return kindOf(task)?.lane ?? "change"
}

function writersOf(tasks: readonly Json[], ids: readonly NodeId[]): Writers {
  const writers = new Map<string, NodeId[]>()
  for (const [index, id] of ids.entries()) {
    const field = fieldForOthers(tasks[index] ?? null)
    if (field === undefined) continue
    const others = writers.get(field)
    if (others === undefined) writers.set(field, [id])
    else others.push(id)
  }
  return writers
}

const fromSource: readonly NodeId[] = ["source"]

/** Where the fields of a task come from: the tasks that write them, or else the source. */
function inputsOf(task: Json, id: NodeId, writers: Writers): readonly NodeId[] {
  const fields = writers.size === 0 ? [] : sourceFieldsOf(task)
  const inputs = fields.flatMap((field) => {
    const found = writers.get(field)?.filter((writer) => writer !== id) ?? []
    return found.length === 0 ? fromSource : found
  })
  return inputs.length === 0 ? fromSource : [...new Set(inputs)]
}

function edge(from: NodeId, to: NodeId): FlowEdge {
  return { id: `${from}>${to}`, from, to }
}
