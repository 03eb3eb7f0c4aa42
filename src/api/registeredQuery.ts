import { queryOptions, skipToken } from "@tanstack/react-query"
import type { ConnectorFacts } from "#proxy/connectors/contract.ts"
import { choices } from "./choices.ts"
import { read } from "./read.ts"

/** What AppFlow says of the registered connector with a label; nothing is read without one. */
export function registeredQuery(label: string | undefined) {
  return queryOptions({
    ...choices,
    queryKey: ["connectors", label],
    queryFn:
      label === undefined
        ? skipToken
        : ({ signal }) => read<ConnectorFacts>(`/api/connectors/${encodeURIComponent(label)}`, signal),
  })
}
