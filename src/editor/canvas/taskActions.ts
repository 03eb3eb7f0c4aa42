import type { TaskType } from "@aws-sdk/client-appflow"
import { taskKinds } from "#catalog/catalog.ts"
import type { FlowDocument, NodeId } from "#flow/document.ts"
import { graph } from "#flow/graph.ts"
import { addTask } from "#flow/intent/addTask.ts"
import { duplicateTask } from "#flow/intent/duplicateTask.ts"
import { removeTask } from "#flow/intent/removeTask.ts"
import { words } from "#flow/sentences.ts"
import { layout } from "../layout.ts"
import type { SessionStore } from "../session.ts"
import type { CanvasStore } from "./canvas.ts"
import { isTask } from "./edgesInView.ts"

/** Adds a task after the selected one, or else where tasks of its type belong, and selects it. */
export function addTaskHere(session: SessionStore, canvas: CanvasStore, type: TaskType) {
  const { history, selected, edit } = session.getState()
  const before = history.present
  edit(addTask(before, type, isTask(selected) ? selected : undefined), "Add task")
  goToNewTask(session, canvas, before, `Added task: ${taskKinds[type].name}`)
}

export function duplicateHere(session: SessionStore, canvas: CanvasStore, id: NodeId) {
  if (!isTask(id)) return
  const { history, edit } = session.getState()
  const before = history.present
  edit(duplicateTask(before, id), "Duplicate task")
  goToNewTask(session, canvas, before, `Duplicated task: ${words(before, id).title}`)
}

/** Removes a task and goes on to the one beside it. */
export function removeHere(session: SessionStore, canvas: CanvasStore, id: NodeId) {
  if (!isTask(id)) return
  const { history, edit, announce } = session.getState()
  const before = history.present
  const next = beside(before, id)
  edit(removeTask(before, id), "Remove task")
  goTo(session, canvas, next)
  announce(`Removed task: ${words(before, id).title}`)
}

/** Selects a part and moves the focus there. */
export function goTo(session: SessionStore, canvas: CanvasStore, id: NodeId) {
  session.getState().select(id)
  canvas.setState({ focusing: id })
}

function goToNewTask(session: SessionStore, canvas: CanvasStore, before: FlowDocument, announcement: string) {
  const known = new Set(before.ids.tasks)
  const fresh = session.getState().history.present.ids.tasks.find((id) => !known.has(id))
  if (fresh === undefined) return
  goTo(session, canvas, fresh)
  session.getState().announce(announcement)
}

/** The part that takes over the focus of one that goes: the next of its lane, the one before, or the source. */
function beside(document: FlowDocument, id: NodeId): NodeId {
  const place = layout(graph(document)).places.get(id)
  return place?.lane.ids[place.index + 1] ?? place?.lane.ids[place.index - 1] ?? "source"
}
