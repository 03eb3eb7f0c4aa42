import { useQuery } from "@tanstack/react-query"
import { useLocation } from "wouter"
import { sendUpdate } from "#api/sendUpdate.ts"
import { sessionQuery } from "#api/sessionQuery.ts"
import { discardDraft } from "#editor/discardDraft.ts"
import { ProblemsList } from "#editor/problems/ProblemsList.tsx"
import { useSession, useSessionStore } from "#editor/SessionContext.ts"
import type { JsonObject } from "#flow/request.ts"
import { ReviewPage } from "#review/ReviewPage.tsx"
import { flowPath, listPath } from "./paths.ts"

interface FlowReviewProps {
  describeAgain: () => Promise<JsonObject>
}

/** The review of the flow that is open. */
export function FlowReview({ describeAgain }: FlowReviewProps) {
  const session = useSessionStore()
  const flowName = useSession((state) => state.flowName)
  const deployed = useSession((state) => state.deployed)
  const draft = useSession(({ history }) => history.present.draft)
  const isTextBroken = useSession(({ brokenText }) => brokenText !== undefined)
  const { data: backend } = useQuery(sessionQuery())
  const [, go] = useLocation()

  function forgetUsedToken() {
    session.getState().edit([{ kind: "remove", path: ["clientToken"] }], "Remove the used client token")
  }

  return (
    <ReviewPage
      flowName={flowName}
      deployed={deployed}
      draft={draft}
      isTextBroken={isTextBroken}
      backend={backend}
      problems={<ProblemsList onShow={() => go(flowPath(flowName))} />}
      send={sendUpdate}
      describeAgain={describeAgain}
      onApplied={forgetUsedToken}
      onDiscard={() => {
        discardDraft(session)
        go(flowPath(flowName))
      }}
      flowPath={flowPath(flowName)}
      listPath={listPath}
    />
  )
}
