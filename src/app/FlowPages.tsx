import { useQuery, useQueryClient } from "@tanstack/react-query"
import { lazy, Suspense, useEffect, useState } from "react"
import { flowQuery } from "#api/flowQuery.ts"
import { EditorSkeleton } from "#editor/EditorSkeleton.tsx"
import { type OpenFlow, openFlow } from "#editor/openFlow.ts"
import { SessionContext } from "#editor/SessionContext.ts"
import type { JsonObject } from "#flow/request.ts"
import { FlowTrouble } from "./FlowTrouble.tsx"
import { listPath, reviewPath } from "./paths.ts"

const EditorPage = lazy(async () => ({ default: (await import("#editor/EditorPage.tsx")).EditorPage }))
const FlowReview = lazy(async () => ({ default: (await loadReview()).FlowReview }))

function loadReview() {
  return import("./FlowReview.tsx")
}

interface FlowPagesProps {
  flowName: string
  page: "editor" | "review"
}

/** Reads a flow, opens it with its draft, and shows its editor or its review. */
export function FlowPages({ flowName, page }: FlowPagesProps) {
  const { data, error, refetch, isFetching } = useQuery(flowQuery(flowName))
  const flow = useOpenFlow(flowName, data?.flow as JsonObject | undefined) // it came as JSON
  const queries = useQueryClient()
  // The review is there when it is wanted, even if the server is gone by then.
  useEffect(() => void loadReview().catch(() => undefined), [])
  if (error !== null && data === undefined) {
    return <FlowTrouble flowName={flowName} error={error} onRetry={refetch} isRetrying={isFetching} />
  }
  if (flow === undefined) return <EditorSkeleton flowName={flowName} />

  async function describeAgain(): Promise<JsonObject> {
    const described = await queries.fetchQuery(flowQuery(flowName))
    return described.flow as JsonObject
  }

  return (
    <SessionContext value={flow.session}>
      <Suspense fallback={<EditorSkeleton flowName={flowName} />}>
        {page === "editor" ? (
          <EditorPage keeping={flow.keeping} listPath={listPath} reviewPath={reviewPath(flowName)} />
        ) : (
          <FlowReview describeAgain={describeAgain} />
        )}
      </Suspense>
    </SessionContext>
  )
}

function useOpenFlow(flowName: string, described: JsonObject | undefined): OpenFlow | undefined {
  const [flow, setFlow] = useState<OpenFlow>()
  useEffect(() => {
    if (described === undefined) return
    let isWanted = true
    openFlow(flowName, described).then((opened) => {
      if (isWanted) setFlow(opened)
    })
    return () => {
      isWanted = false
    }
  }, [flowName, described])
  return flow
}
