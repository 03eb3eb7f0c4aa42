import type { ConnectorType, TaskType } from "@aws-sdk/client-appflow"
import { connectorOf, taskKinds } from "#catalog/catalog.ts"
import type { FlowDocument, NodeId } from "#flow/document.ts"
import { graph } from "#flow/graph.ts"
import { addDestination } from "#flow/intent/addDestination.ts"
import { addTask } from "#flow/intent/addTask.ts"
import { duplicateTask } from "#flow/intent/duplicateTask.ts"
import { removeTask } from "#flow/intent/removeTask.ts"
import { words } from "#flow/sentences.ts"
import { layout } from "../layout.ts"
import type { SessionStore } from "../session.ts"
import type { CanvasStore } from "./canvas.ts"
import { isTask } from "./edgesInView.ts"
import { isEmptyLane, type Stop } from "./neighbour.ts"

/** Adds a task after the selected one, or else where tasks of its type belong, and selects it. */
export function addTaskHere(session: SessionStore, canvas: CanvasStore, type: TaskType) {
  const { history, selected, edit } = session.getState()
  const before = history.present
  edit(addTask(before, type, isTask(selected) ? selected : undefined), "Add task")
  goToNewTask(session, canvas, before, `Added task: ${taskKinds[type].name}`)
}

/** Adds a destination after the others and selects it. */
export function addDestinationHere(session: SessionStore, canvas: CanvasStore, type: ConnectorType) {
  const { history, edit, announce } = session.getState()
  edit(addDestination(history.present, type), "Add destination")
  const fresh = session.getState().history.present.ids.destinations.at(-1)
  if (fresh === undefined) return
  goTo(session, canvas, fresh)
  announce(`Added destination: ${connectorOf(type)?.name ?? type}`)
}

export function duplicateHere(session: SessionStore, canvas: CanvasStore, id: NodeId) {
  if (!isTask(id)) return
  const { history, edit } = session.getState()
  const before = history.present
  edit(duplicateTask(before, id), "Duplicate task")
  goToNewTask(session, canvas, before, `Duplicated task: ${words(before, id).title}`)
}

/** Removes a task and goes on to what is beside it. */
export function removeHere(session: SessionStore, canvas: CanvasStore, id: NodeId) {
  if (!isTask(id)) return
  const { history, edit, announce } = session.getState()
  const before = history.present
  const next = beside(before, id)
  edit(removeTask(before, id), "Remove task")
  if (isEmptyLane(next)) canvas.setState({ focusing: next })
  else goTo(session, canvas, next)
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

/** What takes over the focus of a task that goes: the next of its lane, the one before, or the empty lane's offer. */
function beside(document: FlowDocument, id: NodeId): Stop {
  const place = layout(graph(document)).places.get(id)
  if (place === undefined) return "source"
  const { lane, index } = place
  return lane.ids[index + 1] ?? lane.ids[index - 1] ?? `empty:${lane.lane}`
}
