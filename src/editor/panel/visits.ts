import { useEffect, useState } from "react"
import type { NodeId } from "#flow/document.ts"
import { useSessionStore } from "../SessionContext.ts"
import type { SessionStore } from "../session.ts"

const visits = new WeakMap<SessionStore, Set<NodeId>>()

/** Whether the form of a part was open before and left: from then on it says what is missing. */
export function useIsRevisited(id: NodeId): boolean {
  const session = useSessionStore()
  const [isRevisited] = useState(() => visitsIn(session).has(id))
  useEffect(
    () => () => {
      visitsIn(session).add(id)
    },
    [session, id],
  )
  return isRevisited
}

function visitsIn(session: SessionStore): Set<NodeId> {
  const known = visits.get(session) ?? new Set<NodeId>()
  visits.set(session, known)
  return known
}
