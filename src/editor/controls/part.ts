import { createContext, useContext } from "react"
import { type FlowDocument, type NodeId, pathOf } from "#flow/document.ts"
import type { Edit } from "#flow/edit.ts"
import { at, type Json, type Path, pointer } from "#flow/request.ts"
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
