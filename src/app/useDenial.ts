import { useQuery } from "@tanstack/react-query"
import { type Right, sessionQuery } from "#api/sessionQuery.ts"

/** Why this person may not do something with flows; undefined where they may, and until it is known. */
export function useDenial(right: Right): string | undefined {
  const { data: session } = useQuery(sessionQuery())
  const grant = session?.rights[right]
  return grant?.may === false ? grant.reason : undefined
}
