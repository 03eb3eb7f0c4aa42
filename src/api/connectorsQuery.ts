import { queryOptions } from "@tanstack/react-query"
import type { ConnectorFacts } from "#proxy/connectors/contract.ts"
import { choices } from "./choices.ts"
import { read } from "./read.ts"

/** What AppFlow says of the connectors it brings along. */
export function connectorsQuery() {
  return queryOptions({
    ...choices,
    queryKey: ["connectors"],
    queryFn: ({ signal }) => read<ConnectorFacts[]>("/api/connectors", signal),
  })
}
