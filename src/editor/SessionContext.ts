import { createContext, useContext } from "react"
import { useStore } from "zustand"
import type { Session, SessionStore } from "./session.ts"

/** The session of the flow that is open. */
export const SessionContext = createContext<SessionStore | undefined>(undefined)

export function useSessionStore(): SessionStore {
  const store = useContext(SessionContext)
  if (store === undefined) throw new Error("No flow is open around this component")
  return store
}

/** Renders again only when what `select` returns has changed. */
export function useSession<Part>(select: (session: Session) => Part): Part {
  return useStore(useSessionStore(), select)
}
