import { queryOptions } from "@tanstack/react-query"
import type { Grant, Right, Session } from "#proxy/contract.ts"
import { read } from "./read.ts"

export type { Grant, Right, Session }

/** Where changes go, and what the person may do there. */
export function sessionQuery() {
  return queryOptions({
    queryKey: ["session"],
    queryFn: ({ signal }) => read<Session>("/api/session", signal),
    networkMode: "always",
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
