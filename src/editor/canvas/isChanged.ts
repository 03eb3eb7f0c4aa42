import { canonical } from "#flow/canonical.ts"
import { type FlowDocument, type NodeId, pathOf } from "#flow/document.ts"
import { at, type FlowDraft, isObject, type Json, listAt, sameJson } from "#flow/request.ts"

/** Whether a part differs from what is deployed. A task counts as changed when no deployed task is its equal. */
export function isChanged(deployed: FlowDraft, document: FlowDocument, id: NodeId): boolean {
  const path = pathOf(document, id)
  const part = path === undefined ? undefined : at(document.draft, path)
  if (path === undefined || part === undefined) return false
  if (!isObject(part)) return !sameJson(part, at(deployed, path))
  const answers = answersFor(deployed)
  const known = answers.get(part)
  if (known !== undefined) return known
  const fresh =
    path[0] === "tasks" ? !deployedTasks(deployed).has(canonical(part)) : !sameJson(part, at(deployed, path))
  answers.set(part, fresh)
  return fresh
}

const memory = new WeakMap<FlowDraft, WeakMap<Json & object, boolean>>()
const texts = new WeakMap<FlowDraft, ReadonlySet<string>>()

function answersFor(deployed: FlowDraft): WeakMap<Json & object, boolean> {
  const known = memory.get(deployed) ?? new WeakMap<Json & object, boolean>()
  memory.set(deployed, known)
  return known
}

function deployedTasks(deployed: FlowDraft): ReadonlySet<string> {
  const known = texts.get(deployed) ?? new Set(listAt(deployed, ["tasks"]).map(canonical))
  texts.set(deployed, known)
  return known
}
