import { queryOptions } from "@tanstack/react-query"
import type { DescribedFlow } from "#proxy/contract.ts"
import { read } from "./read.ts"

export type { DescribedFlow }

/** One flow as AppFlow describes it. */
export function flowQuery(flowName: string) {
  return queryOptions({
    queryKey: ["flow", flowName],
    queryFn: ({ signal }) => read<DescribedFlow>(`/api/flows/${encodeURIComponent(flowName)}`, signal),
    networkMode: "always",
    retry: false,
    refetchOnReconnect: false,
    // Sharing structure would copy members by assignment, which loses one named `__proto__`.
    structuralSharing: false,
  })
}
