import type { FlowDocument, NodeId } from "#flow/document.ts"
import { at, type Json, listAt, textAt } from "#flow/request.ts"

/**
 * Names of parts that outlive a session. Ids are counted anew each time a flow is opened and AppFlow may
 * reorder tasks, so a task is named by what it reads and writes, and by its turn among its likes.
 */
export function partNames(document: FlowDocument): ReadonlyMap<NodeId, string> {
  const names = new Map<NodeId, string>()
  for (const id of ["trigger", "source", "catalog"] as const) names.set(id, id)
  for (const [index, id] of document.ids.destinations.entries()) names.set(id, `destination ${index}`)
  const turns = new Map<string, number>()
  const tasks = listAt(document.draft, ["tasks"])
  for (const [index, id] of document.ids.tasks.entries()) {
    const name = taskName(tasks[index] ?? null)
    const turn = turns.get(name) ?? 0
    turns.set(name, turn + 1)
    names.set(id, `${name} ${turn}`)
  }
  return names
}

function taskName(task: Json): string {
  const reads = at(task, ["sourceFields"]) ?? []
  return JSON.stringify([textAt(task, ["taskType"]), reads, textAt(task, ["destinationField"])])
}
