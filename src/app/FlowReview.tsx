import { useQuery } from "@tanstack/react-query"
import { useLocation } from "wouter"
import type { StoreApi } from "zustand/vanilla"
import { askSend } from "#api/askSend.ts"
import { sendUpdate } from "#api/sendUpdate.ts"
import { sessionQuery } from "#api/sessionQuery.ts"
import { discardDraft } from "#editor/discardDraft.ts"
import { GoneNotice } from "#editor/GoneNotice.tsx"
import type { Keeping } from "#editor/openFlow.ts"
import { ProblemsList } from "#editor/problems/ProblemsList.tsx"
import { useSession, useSessionStore } from "#editor/SessionContext.ts"
import { isBehind } from "#editor/session.ts"
import { type FlowDraft, textAt } from "#flow/request.ts"
import { ReviewPage } from "#review/ReviewPage.tsx"
import type { DescribedNow } from "#review/sendSafely.ts"
import { flowPath, listPath, runsPath } from "./paths.ts"
import { useDenial } from "./useDenial.ts"

interface FlowReviewProps {
  keeping: StoreApi<Keeping>
  describeAgain: () => Promise<DescribedNow>
}

/** The review of the flow that is open. */
export function FlowReview({ keeping, describeAgain }: FlowReviewProps) {
  const session = useSessionStore()
  const flowName = useSession((state) => state.flowName)
  const deployed = useSession((state) => state.deployed)
  const isGone = useSession((state) => state.isGone)
  const tag = useSession((state) => state.tag)
  const overtaken = useSession((state) => (isBehind(state) ? state.base : undefined))
  const lastBy = useSession(({ described }) => textAt(described, ["lastUpdatedBy"]))
  const lastAt = useSession(({ described }) => described.lastUpdatedAt)
  const draft = useSession(({ history }) => history.present.draft)
  const isTextBroken = useSession(({ brokenText }) => brokenText !== undefined)
  const { data: backend } = useQuery(sessionQuery())
  const denial = useDenial("update")
  const [, go] = useLocation()

  function goOn(sent: FlowDraft) {
    session.getState().edit([{ kind: "remove", path: ["clientToken"] }], "Remove the used client token")
    session.getState().goOnFrom(sent)
  }

  return (
    <ReviewPage
      flowName={flowName}
      deployed={deployed}
      tag={tag}
      draft={draft}
      overtaken={overtaken}
      last={{ by: lastBy, at: typeof lastAt === "number" ? lastAt : undefined }}
      isTextBroken={isTextBroken}
      backend={backend}
      denial={denial}
      gone={isGone ? <GoneNotice keeping={keeping} /> : undefined}
      problems={<ProblemsList onShow={() => go(flowPath(flowName))} />}
      send={sendUpdate}
      ask={askSend}
      describeAgain={describeAgain}
      onApplied={goOn}
      onCombine={(combined) => session.getState().combine(combined, "Combine with the deployed flow")}
      onDiscard={() => {
        discardDraft(session)
        go(flowPath(flowName))
      }}
      flowPath={flowPath(flowName)}
      runsPath={runsPath(flowName)}
      listPath={listPath}
    />
  )
}
