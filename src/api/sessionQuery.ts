import { queryOptions } from "@tanstack/react-query"
import type { Session } from "#proxy/contract.ts"
import { read } from "./read.ts"

export type { Session }

/** Where changes go: the backend the proxy speaks to. */
export function sessionQuery() {
  return queryOptions({
    queryKey: ["session"],
    queryFn: ({ signal }) => read<Session>("/api/session", signal),
    networkMode: "always",
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
