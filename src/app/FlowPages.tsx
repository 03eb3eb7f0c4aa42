import { useQuery, useQueryClient } from "@tanstack/react-query"
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react"
import { type DescribedFlow, flowQuery } from "#api/flowQuery.ts"
import { EditorSkeleton } from "#editor/EditorSkeleton.tsx"
import { LiveWords } from "#editor/LiveWords.tsx"
import { flowOpenedHere, type OpenFlow, openFlow, takeOver } from "#editor/openFlow.ts"
import { SuppliersContext } from "#editor/pickers/Suppliers.ts"
import { SessionContext } from "#editor/SessionContext.ts"
import type { JsonObject } from "#flow/request.ts"
import type { DescribedNow } from "#review/sendSafely.ts"
import { useOpenSends } from "#review/useOpenSends.ts"
import { FlowElsewhere } from "./FlowElsewhere.tsx"
import { FlowTrouble } from "./FlowTrouble.tsx"
import { isNoFlow } from "./isNoFlow.ts"
import { listPath, reviewPath, runsPath } from "./paths.ts"
import { isDue } from "./returns.ts"
import { suppliers } from "./suppliers/suppliers.ts"
import { useGoOn } from "./useGoOn.ts"
import { useSendNews } from "./useSendNews.ts"
import { useTurn } from "./useTurn.ts"

const EditorPage = lazy(async () => ({ default: (await import("#editor/EditorPage.tsx")).EditorPage }))
const FlowReview = lazy(async () => ({ default: (await loadReview()).FlowReview }))
const RunsPage = lazy(async () => ({ default: (await import("./runs/RunsPage.tsx")).RunsPage }))

function loadReview() {
  return import("./FlowReview.tsx")
}

interface FlowPagesProps {
  flowName: string
  page: "editor" | "review" | "runs"
}

/** Reads a flow, opens it with its draft, and shows its editor, its review or its runs. */
export function FlowPages({ flowName, page }: FlowPagesProps) {
  const open = useOpenSends().get(flowName)
  // As long as the outcome of a send is open, nobody can say whose the change of the flow is.
  const mayLook = open === undefined
  const { data, error, refetch, isFetching } = useQuery({
    ...flowQuery(flowName),
    refetchOnWindowFocus: mayLook && isDue,
  })
  const { turn, askForTurn } = useTurn(flowName, refetch)
  // Only in its turn: what is opened is also kept, and another tab may be at it.
  const flow = useOpenFlow(flowName, turn === "here" ? data : undefined)
  useEffect(() => {
    if (isNoFlow(error)) flow?.session.getState().lose()
  }, [flow, error])
  const queries = useQueryClient()
  // Whoever goes to the review or comes back from it learns early that somebody else has changed the flow.
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    if (mayLook) refetch()
  }, [page, mayLook, refetch])
  // The review is there when it is wanted, even if the server is gone by then.
  useEffect(() => void loadReview().catch(() => undefined), [])
  const describeAgain = useCallback(async (): Promise<DescribedNow> => {
    // A reading that is under way may be older than what was done just now.
    await queries.cancelQueries({ queryKey: flowQuery(flowName).queryKey })
    const described = jsonOf(await queries.fetchQuery(flowQuery(flowName)))
    // At once, so that nobody sees the draft beside a flow that is deployed no longer. What was never this tab's turn
    // is not opened either: another tab is at it.
    const opened = flowOpenedHere(flowName)
    if (opened !== undefined) takeOver(opened, described.flow, described.tag)
    return described
  }, [queries, flowName])
  const news = useSendNews(flowName, open)
  useGoOn(flowName, flow?.session, open, describeAgain)
  if (error !== null && data === undefined) {
    return (
      <FlowTrouble flowName={flowName} turn={turn} error={error} onRetry={refetch} isRetrying={isFetching} />
    )
  }
  if (turn === "elsewhere") return <FlowElsewhere flowName={flowName} onAsk={askForTurn} />
  if (turn === "waiting" || flow === undefined) return <EditorSkeleton flowName={flowName} />

  return (
    <SessionContext value={flow.session}>
      <Suspense fallback={<EditorSkeleton flowName={flowName} />}>
        {page === "editor" && (
          <SuppliersContext value={suppliers}>
            <EditorPage
              keeping={flow.keeping}
              news={news}
              listPath={listPath}
              runsPath={runsPath(flowName)}
              reviewPath={reviewPath(flowName)}
            />
          </SuppliersContext>
        )}
        {page === "review" && <FlowReview keeping={flow.keeping} describeAgain={describeAgain} />}
        {page === "runs" && <RunsPage isSendOpen={open !== undefined} describeAgain={describeAgain} />}
      </Suspense>
      <LiveWords />
    </SessionContext>
  )
}

function jsonOf({ flow, tag }: DescribedFlow): DescribedNow {
  return { flow: flow as JsonObject, tag } // it came as JSON
}

function useOpenFlow(flowName: string, described: DescribedFlow | undefined): OpenFlow | undefined {
  const [flow, setFlow] = useState<OpenFlow>()
  useEffect(() => {
    if (described === undefined) return
    let isWanted = true
    const { flow, tag } = jsonOf(described)
    openFlow(flowName, flow, tag).then((opened) => {
      if (isWanted) setFlow(opened)
    })
    return () => {
      isWanted = false
    }
  }, [flowName, described])
  return flow
}
