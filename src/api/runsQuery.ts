import { infiniteQueryOptions } from "@tanstack/react-query"
import type { Run, RunPage } from "#proxy/runs/contract.ts"
import { isNotSignedIn } from "./ApiFailure.ts"
import { read } from "./read.ts"

export type { Run }

/** The runs of a flow, newest first, page by page. They are read again while one is under way. */
export function runsQuery(flowName: string) {
  return infiniteQueryOptions({
    queryKey: ["runs", flowName],
    queryFn: ({ pageParam, signal }) => {
      const after = pageParam === null ? "" : `?after=${encodeURIComponent(pageParam)}`
      return read<RunPage>(`/api/flows/${encodeURIComponent(flowName)}/runs${after}`, signal)
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.older,
    networkMode: "always",
    retry: false,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(hasRunUnderWay) && !isNotSignedIn(state.error) ? 1500 : false,
  })
}

/** Whether a run has not ended. */
export function isUnderWay({ status }: Run): boolean {
  return status === "InProgress" || status === "CancelStarted"
}

function hasRunUnderWay({ runs }: RunPage): boolean {
  return runs.some(isUnderWay)
}
