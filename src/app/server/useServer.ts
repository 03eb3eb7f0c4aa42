import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useEffect, useEffectEvent, useRef } from "react"
import { isNotSignedIn } from "#api/ApiFailure.ts"
import { serverQuery } from "#api/serverQuery.ts"
import { sessionQuery } from "#api/sessionQuery.ts"
import { readFailedAgain } from "../readFailedAgain.ts"

/** How this page stands with Sluice's server. */
export type Server =
  | { state: "there" }
  | { state: "gone"; isShared: boolean }
  /** It runs, and does not let in a page that it let in before. */
  | { state: "closed"; wayIn: string }

export function useServer(): Server {
  const queries = useQueryClient()
  const { data: isAnswering } = useQuery(serverQuery())
  const { data: session, error, refetch } = useQuery(sessionQuery())
  const wasGone = useRef(false)
  // A server that was started again may have another token: one question tells, before the others are asked.
  const goOn = useEffectEvent(async () => {
    const { isSuccess } = await refetch()
    if (isSuccess) await readFailedAgain(queries)
  })
  useEffect(() => {
    if (isAnswering && wasGone.current) void goOn()
    wasGone.current = !isAnswering
  }, [isAnswering])
  if (!isAnswering) return { state: "gone", isShared: (session?.signedInAs ?? null) !== null }
  if (session !== undefined && isNotSignedIn(error)) {
    return { state: "closed", wayIn: error.message }
  }
  return { state: "there" }
}
