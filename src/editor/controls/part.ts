import { createContext, useContext } from "react"
import { checkNode } from "#flow/check.ts"
import type { Diagnostic } from "#flow/diagnostic.ts"
import { type FlowDocument, type NodeId, pathOf } from "#flow/document.ts"
import type { Edit } from "#flow/edit.ts"
import type { History } from "#flow/history.ts"
import { at, type Json, type Path, pointer, samePath } from "#flow/request.ts"
import { useSession, useSessionStore } from "../SessionContext.ts"

/** The part of the flow a form is for. The paths of its controls begin there. */
export interface Part {
  id: NodeId
  /** Whether to say what is missing before anybody has been at the field. */
  saysMissing: boolean
}

export const PartContext = createContext<Part | undefined>(undefined)

export function usePart(): Part {
  const part = useContext(PartContext)
  if (part === undefined) throw new Error("No part of a flow is around this control")
  return part
}

/** The value at a place of the part, straight from the document. */
export function useMember(path: Path): Json | undefined {
  const { id } = usePart()
  return useSession(({ history }) => memberAt(history.present, id, path))
}

export function memberAt(document: FlowDocument, id: NodeId, path: Path): Json | undefined {
  const part = pathOf(document, id)
  return part && at(document.draft, [...part, ...path])
}

/** JSON pointer of a place of the part in the whole draft. */
export function usePointer(path: Path): string {
  const { id } = usePart()
  return useSession(({ history }) => pointer([...(pathOf(history.present, id) ?? []), ...path]))
}

/** Records what a control does as one step. `intend` gets the document and the path of the place in it. */
export function useIntend(path: Path) {
  const { id } = usePart()
  const session = useSessionStore()
  return (intend: (document: FlowDocument, path: Path) => readonly Edit[], name: string) => {
    const { history, edit } = session.getState()
    const part = pathOf(history.present, id)
    if (part !== undefined) edit(intend(history.present, [...part, ...path]), name)
  }
}

/** What is wrong at one place, in words. */
export interface Problem {
  error: string | undefined
  warning: string | undefined
}

/**
 * The check's word on one place, read from the document and not kept in the form: undo, the JSON pane and
 * other forms change it too. Nobody is told that a field is missing who has not been there yet, unless the
 * flow was opened without it.
 */
export function useProblem(path: Path, isTouched = true): Problem {
  const { id, saysMissing } = usePart()
  const error = useSession(({ history }) => {
    const found = problemAt(history.present, id, path, "error")
    if (found?.code !== "schema/required" || isTouched || saysMissing) return found?.message
    const before = problemAt(opened(history), id, path, "error")
    return before?.code === found.code ? found.message : undefined
  })
  const warning = useSession(({ history }) => problemAt(history.present, id, path, "warning")?.message)
  return { error, warning: error === undefined ? warning : undefined }
}

/** The first error at a place or anywhere below it. */
export function useErrorWithin(path: Path): string | undefined {
  const { id } = usePart()
  return useSession(({ history }) => errorWithin(history.present, id, path)?.message)
}

export function errorWithin(document: FlowDocument, id: NodeId, path: Path): Diagnostic | undefined {
  const place = [...(pathOf(document, id) ?? []), ...path]
  return checkNode(document, id).find(
    (found) => found.severity === "error" && samePath(found.path.slice(0, place.length), place),
  )
}

function problemAt(
  document: FlowDocument,
  id: NodeId,
  path: Path,
  severity: Diagnostic["severity"],
): Diagnostic | undefined {
  const place = [...(pathOf(document, id) ?? []), ...path]
  return checkNode(document, id).find((found) => found.severity === severity && samePath(found.path, place))
}

/** The flow as it was when it was opened, or as long ago as undo remembers. */
function opened({ past, present }: History): FlowDocument {
  return past[0]?.document ?? present
}
