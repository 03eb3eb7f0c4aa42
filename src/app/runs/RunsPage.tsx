import { useInfiniteQuery, useQuery } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { isUnderWay, runsQuery } from "#api/runsQuery.ts"
import { sessionQuery } from "#api/sessionQuery.ts"
import { FlowStatus } from "#editor/FlowStatus.tsx"
import { useSession } from "#editor/SessionContext.ts"
import { statusOf } from "#editor/session.ts"
import { changes } from "#flow/changes.ts"
import { textAt } from "#flow/request.ts"
import { count } from "#ui/count.ts"
import { PageBar } from "#ui/PageBar.tsx"
import { PageHeading } from "#ui/PageHeading.tsx"
import { QuestionDialog } from "#ui/QuestionDialog.tsx"
import { Unbroken } from "#ui/Unbroken.tsx"
import { flowPath, listPath } from "../paths.ts"
import { useDenial } from "../useDenial.ts"
import { ActOutcome } from "./ActOutcome.tsx"
import { clockTime } from "./clockTime.ts"
import { howItRuns } from "./howItRuns.ts"
import { isOvertaken } from "./isOvertaken.ts"
import { type Asked, questionOf } from "./questions.ts"
import { RunButtons } from "./RunButtons.tsx"
import { RunNews } from "./RunNews.tsx"
import { RunsTrouble } from "./RunsTrouble.tsx"
import { RunTable } from "./RunTable.tsx"
import { useActs } from "./useActs.ts"
import { useNextRun } from "./useNextRun.ts"
import "#ui/PageFrame.css"
import "./RunsPage.css"

interface RunsPageProps {
  /** Nobody knows what became of the last update. */
  isSendOpen: boolean
  /** Reads the flow again and takes over what is deployed now. */
  describeAgain: () => Promise<unknown>
}

/** How the flow comes to run, the button for it, and how its runs went. */
export function RunsPage({ isSendOpen, describeAgain }: RunsPageProps) {
  const flowName = useSession((session) => session.flowName)
  const described = useSession((session) => session.described)
  const waiting = useSession(({ deployed, history }) => changes(deployed, history.present.draft).length)
  const { data: backend } = useQuery(sessionQuery())
  const denial = useDenial("run")
  const history = useInfiniteQuery(runsQuery(flowName))
  const runs = history.data?.pages.flatMap((page) => page.runs)
  const isRunning = runs?.some(isUnderWay) ?? false
  const { acting, start, stop, cancel } = useActs(flowName, refresh)
  const next = useNextRun(described, () => void history.refetch())
  const [asked, setAsked] = useState<Asked>()
  const status = useSession(statusOf)
  const statusMessage = textAt(described, ["flowStatusMessage"])

  function refresh() {
    void history.refetch()
    describeAgain().catch(() => undefined)
  }

  function confirm(confirmed: Asked) {
    setAsked(undefined)
    if (confirmed.act === "cancel") cancel(confirmed.run.executionId)
    else stop()
  }

  // A run that has ended may have changed the flow's status.
  useEffect(() => {
    if (!isRunning) describeAgain().catch(() => undefined)
  }, [isRunning, describeAgain])

  return (
    <main className="sluice-frame">
      <PageBar
        above={[
          { label: "Flows", path: listPath },
          { label: flowName, path: flowPath(flowName) },
        ]}
        heading={<PageHeading title={`Runs of ${flowName}`}>Runs</PageHeading>}
        facts={<FlowStatus status={status} />}
        actions={
          <RunButtons
            isOnDemand={textAt(described, ["triggerConfig", "triggerType"]) === "OnDemand"}
            isActive={status === "Active"}
            isRunning={isRunning}
            acting={acting}
            denial={denial}
            onStart={start}
            onStop={() => setAsked({ act: "deactivate", next })}
          />
        }
      />
      <div id="content" tabIndex={-1} className="sluice-frame-content sluice-runs">
        <div className="sluice-frame-column">
          <p className="sluice-runs-about">
            {howItRuns(described, backend)}
            {isSendOpen &&
              " It is not known yet whether your last update was applied, and so whether runs use it."}
            {waiting > 0 &&
              !isSendOpen &&
              ` Runs use the flow as it is deployed: the ${count(waiting, "change")} of your draft ${waiting === 1 ? "is" : "are"} not part of it.`}
          </p>
          {next !== undefined && (
            <p className="sluice-runs-about">
              Next run: <strong>{clockTime(next)}</strong>, local time
            </p>
          )}
          {denial !== undefined && (
            <p className="sluice-runs-about">
              <Unbroken>{denial}</Unbroken>
            </p>
          )}
          {statusMessage !== undefined && <p className="sluice-runs-about">AppFlow says: {statusMessage}</p>}
          <div role="status" aria-live="polite">
            {!isOvertaken(acting, runs ?? []) && <ActOutcome acting={acting} />}
          </div>
          <RunNews newest={runs?.[0]} />
          {history.error !== null && (
            <RunsTrouble error={history.error} onRetry={refresh} isRetrying={history.isFetching} />
          )}
          {(runs !== undefined || history.error === null) && (
            <RunTable
              runs={runs}
              older={
                history.hasNextPage
                  ? { onShow: () => history.fetchNextPage(), isReading: history.isFetchingNextPage }
                  : undefined
              }
              denial={denial}
              onCancel={(run) => setAsked({ act: "cancel", run })}
              onRefresh={refresh}
              isRefreshing={history.isRefetching && !isRunning}
            />
          )}
        </div>
      </div>
      {asked !== undefined && (
        <QuestionDialog
          question={questionOf(asked)}
          onConfirm={() => confirm(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </main>
  )
}
