import { useState } from "react"
import type { Path } from "#flow/request.ts"
import { useSessionStore } from "../SessionContext.ts"
import type { SessionStore } from "../session.ts"
import { usePart } from "./part.ts"
import { nameOf } from "./typed.ts"

/** What is typed in rows whose keys cannot go into the document yet, by the keys they have there. */
type UnfinishedRows = Map<string | undefined, { typedKey: string | undefined; newValue: string }>

const unfinished = new WeakMap<SessionStore, Map<string, UnfinishedRows>>()

/** The unfinished rows of one object. They outlast the form, so that nothing typed is lost with it. */
export function useUnfinished(path: Path): UnfinishedRows {
  const { id } = usePart()
  const session = useSessionStore()
  const [rows] = useState(() => unfinishedIn(session, nameOf([id, ...path])))
  return rows
}

function unfinishedIn(session: SessionStore, place: string): UnfinishedRows {
  const places = unfinished.get(session) ?? new Map<string, UnfinishedRows>()
  const rows: UnfinishedRows = places.get(place) ?? new Map()
  unfinished.set(session, places.set(place, rows))
  return rows
}
