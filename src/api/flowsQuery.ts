import { queryOptions } from "@tanstack/react-query"
import type { FlowList, FlowSummary } from "#proxy/contract.ts"
import { read } from "./read.ts"

export type { FlowSummary }

/** All flows, for the list. */
export function flowsQuery() {
  return queryOptions({
    queryKey: ["flows"],
    queryFn: async ({ signal }) => (await read<FlowList>("/api/flows", signal)).flows,
    networkMode: "always",
    retry: false,
  })
}
