import { queryOptions, skipToken } from "@tanstack/react-query"
import type { Profile } from "#proxy/connectors/contract.ts"
import { choices } from "./choices.ts"
import { read } from "./read.ts"

/** The connector profiles of a connector; nothing is read without one. */
export function profilesQuery(connectorType: string | undefined) {
  return queryOptions({
    ...choices,
    queryKey: ["profiles", connectorType],
    queryFn:
      connectorType === undefined
        ? skipToken
        : ({ signal }) => read<Profile[]>(`/api/profiles?type=${encodeURIComponent(connectorType)}`, signal),
  })
}
