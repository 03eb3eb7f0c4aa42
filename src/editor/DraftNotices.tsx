import Alert from "@cloudscape-design/components/alert"
import Button from "@cloudscape-design/components/button"
import { useLocation } from "wouter"
import { useStore } from "zustand"
import type { StoreApi } from "zustand/vanilla"
import { changes } from "#flow/changes.ts"
import { count } from "#ui/count.ts"
import { focusHeading } from "#ui/focusHeading.ts"
import { TimeAgo } from "#ui/TimeAgo.tsx"
import { discardDraft } from "./discardDraft.ts"
import { GoneNotice } from "./GoneNotice.tsx"
import type { Keeping } from "./openFlow.ts"
import { type SendNews, SendNotice } from "./SendNotice.tsx"
import { useSession, useSessionStore } from "./SessionContext.ts"
import { StepNotice } from "./StepNotice.tsx"
import { isBehind, isClean } from "./session.ts"

interface DraftNoticesProps {
  keeping: StoreApi<Keeping>
  news: SendNews | undefined
  reviewPath: string
}

/** What there is to say about the draft: that it was sent, restored or discarded, that it is behind, not kept, or its flow gone. */
export function DraftNotices({ keeping, news, reviewPath }: DraftNoticesProps) {
  const { restoredFrom, isFailing, seen } = useStore(keeping)
  const last = useSession(({ history }) => history.past.at(-1))
  const isOutdated = useSession(isBehind)
  const isUntouched = useSession(
    (session) =>
      session.history.past.length === 0 && session.history.future.length === 0 && !isClean(session),
  )
  // As long as the outcome is open, nobody can say what is unsent, or whose the change of the flow is.
  const isOpen = news?.state === "open" || news?.state === "sending"
  const [, go] = useLocation()

  function close(closed: Partial<Keeping>) {
    focusHeading()
    keeping.setState(closed)
  }

  return (
    <div className="sluice-notices">
      {isFailing && (
        <Alert type="warning" header="This browser does not keep your draft">
          Its store cannot be written to. You can go on editing and send the update, but a reload of this page
          loses what was not sent: “Download JSON” saves the draft as a file that can be imported again.
        </Alert>
      )}
      <GoneNotice keeping={keeping} />
      {news !== undefined && <SendNotice news={news} reviewPath={reviewPath} />}
      {isOutdated && !isOpen && (
        <Alert
          type="warning"
          header="The deployed flow has changed since you began this draft"
          action={<Button onClick={() => go(reviewPath)}>Compare and combine</Button>}
        >
          Your draft is as you left it, and nothing is lost: the review puts what you changed beside what
          somebody else changed, and combines the two.
        </Alert>
      )}
      {last !== undefined && last !== seen && (
        <StepNotice step={last} onClose={() => close({ seen: last })} />
      )}
      {restoredFrom !== undefined && isUntouched && !isOpen && (
        <RestoredNotice savedAt={restoredFrom} onClose={() => close({ restoredFrom: undefined })} />
      )}
    </div>
  )
}

interface RestoredNoticeProps {
  savedAt: number
  onClose: () => void
}

/** What it says is true until the first edit; from then on the bar counts the changes. */
function RestoredNotice({ savedAt, onClose }: RestoredNoticeProps) {
  const session = useSessionStore()
  const waiting = useSession(({ base, history }) => changes(base, history.present.draft).length)

  function discard() {
    onClose()
    discardDraft(session)
  }

  return (
    <Alert
      type="info"
      dismissible
      dismissAriaLabel="Continue editing"
      onDismiss={onClose}
      action={<Button onClick={discard}>Discard draft</Button>}
    >
      You have unsent changes from <TimeAgo seconds={savedAt} />
      {waiting > 0 && <> ({count(waiting, "change")})</>}. They are here again; discarding can be undone.
    </Alert>
  )
}
