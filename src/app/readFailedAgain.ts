import type { QueryClient } from "@tanstack/react-query"

/** Reads again what could not be read; what has been read stays as it is. */
export function readFailedAgain(queries: QueryClient): Promise<void> {
  return queries.refetchQueries({ predicate: ({ state }) => state.status === "error" })
}
