import { apply, type FlowDocument } from "./document.ts"
import type { Edit } from "./edit.ts"
import { keepProjection } from "./projection.ts"
import { pointer } from "./request.ts"

/** Document snapshots that share structure. Undo goes back at least `depth` steps. */
export interface History {
  past: readonly Step[]
  present: FlowDocument
  future: readonly Step[]
  /** The place being typed in: further `set`s there join the last step. */
  open: string | undefined
}

/** One undoable step: the document on its other side, and what was done in words ("Add task"). */
export interface Step {
  document: FlowDocument
  name: string
}

const depth = 1000

export function startHistory(document: FlowDocument): History {
  return { past: [], present: document, future: [], open: undefined }
}

/** Edits that change nothing leave the history as it is. What follows from them is part of their step. */
export function record(history: History, edits: readonly Edit[], name: string): History {
  const edited = apply(history.present, edits)
  if (edited === history.present) return history
  const isWhole = edits.some((edit) => edit.kind === "replace")
  const present = isWhole ? edited : apply(edited, keepProjection(history.present.draft, edited.draft))
  const place = placeOf(edits)
  if (place !== undefined && place === history.open) return { ...history, present }
  return step(history, present, name, place)
}

/** A step that leaves the draft as it is, for what goes beside it. */
export function mark(history: History, name: string): History {
  return step(history, { ...history.present }, name, undefined)
}

function step(history: History, present: FlowDocument, name: string, open: string | undefined): History {
  const past = [...history.past.slice(-(depth - 1)), { document: history.present, name }]
  return { past, present, future: [], open }
}

/** Ends the run of typing, for example because focus left the field. */
export function settle(history: History): History {
  return history.open === undefined ? history : { ...history, open: undefined }
}

export function undo(history: History): History {
  const step = history.past.at(-1)
  if (step === undefined) return history
  const future = [...history.future, { document: history.present, name: step.name }]
  return { past: history.past.slice(0, -1), present: step.document, future, open: undefined }
}

export function redo(history: History): History {
  const step = history.future.at(-1)
  if (step === undefined) return history
  const past = [...history.past, { document: history.present, name: step.name }]
  return { past, present: step.document, future: history.future.slice(0, -1), open: undefined }
}

function placeOf(edits: readonly Edit[]): string | undefined {
  const [edit, ...others] = edits
  if (edit === undefined || others.length > 0) return undefined
  if (edit.kind === "replace") return "replace"
  const isTyping = edit.kind === "set" || (edit.kind === "remove" && typeof edit.path.at(-1) === "string")
  return isTyping ? pointer(edit.path) : undefined
}
