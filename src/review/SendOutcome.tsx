import Alert, { type AlertProps } from "@cloudscape-design/components/alert"
import Button from "@cloudscape-design/components/button"
import SpaceBetween from "@cloudscape-design/components/space-between"
import type { Ref } from "react"
import { Link } from "wouter"
import type { Change } from "#flow/changes.ts"
import { pointer } from "#flow/request.ts"
import { count } from "#ui/count.ts"
import { TimeAgo } from "#ui/TimeAgo.tsx"
import type { Sending } from "./sendings.ts"
import { explainFailure } from "./serviceMessages.ts"

interface SendOutcomeProps {
  sending: Exclude<Sending, { state: "ready" }>
  /** The alert, once it says an outcome. */
  outcome: Ref<AlertProps.Ref>
  flowPath: string
  runsPath: string
  listPath: string
  /** What the update whose outcome is open changes, where the draft says something else by now. */
  earlier: readonly Change[] | undefined
  /** Why this person may not update, if so. */
  denial: string | undefined
  onCheckAgain: () => void
  onSendAgain: () => void
  onSetAside: () => void
}

/** What became of the update, and what to do next. */
export function SendOutcome({ sending, ...options }: SendOutcomeProps) {
  switch (sending.state) {
    case "sending":
      return (
        <Alert type="info" header="Sending the update">
          AppFlow is checking the flow. This takes a few seconds; when AppFlow is busy, up to a minute.
        </Alert>
      )
    case "looking":
      return (
        <Alert type="info" header="Finding out what became of your update">
          It was sent <TimeAgo seconds={sending.sentAt} />, and its answer was not seen. This only looks:
          nothing is sent again.
        </Alert>
      )
    case "applied":
      return <AppliedOutcome sending={sending} {...options} />
    case "rejected": {
      const { sentence, next } = explainFailure(sending.failure)
      return (
        <Alert
          ref={options.outcome}
          type="error"
          header={sending.wasSent ? "AppFlow did not accept the update" : "The update was not sent"}
        >
          <p>{sentence}</p>
          <p>{next} Nothing was changed, and your draft is kept.</p>
          <OwnWords {...sending.failure} />
        </Alert>
      )
    }
    case "changed":
      return (
        <Alert
          ref={options.outcome}
          type="warning"
          header="The update was not sent: the flow has changed meanwhile"
        >
          Your draft is kept. Below is what each of you changed, to combine the two.
        </Alert>
      )
    case "unknown":
      return <UnknownOutcome sending={sending} {...options} />
  }
}

type Options<State extends Sending["state"]> = Omit<SendOutcomeProps, "sending"> & {
  sending: Extract<Sending, { state: State }>
}

function AppliedOutcome({ sending, outcome, flowPath, runsPath, listPath }: Options<"applied">) {
  const runs = whenItRuns(sending.flowStatus)
  const isAlone = sending.afterwards !== "over another" && sending.differences?.length === 0
  return (
    <Alert
      ref={outcome}
      type={isAlone ? "success" : "warning"}
      header={`${appliedWords[sending.how]} Flow status: ${sending.flowStatus}`}
    >
      <p>{afterApplied(sending.differences)}</p>
      {sending.afterwards === "over another" && (
        <p>
          Somebody else seems to have changed the flow's tasks in the very moment of your update, and yours
          has replaced theirs. Ask whoever else works on the flow.
        </p>
      )}
      {runs !== undefined && <p>{runs}</p>}
      <p className="sluice-outcome-links">
        <Link href={runsPath} className="sluice-link">
          {waits.includes(sending.flowStatus) ? "Activate the flow" : "Runs"}
        </Link>
        <Link href={flowPath} className="sluice-link">
          Back to the flow
        </Link>
        <Link href={listPath} className="sluice-link">
          All flows
        </Link>
      </p>
      <RequestId id={sending.requestId} />
    </Alert>
  )
}

const appliedWords = {
  sent: "AppFlow accepted the update.",
  already: "The flow was already as you sent it.",
  found: "The update was applied.",
} as const

function UnknownOutcome(options: Options<"unknown">) {
  const { sending, outcome, earlier, denial, onCheckAgain, onSendAgain, onSetAside } = options
  const { failure, found, isChecking } = sending
  const maySendAgain = found === "as before" && denial === undefined
  const { sentence, next } = explainFailure(failure)
  // Where this page saw no answer, there is nothing to say of one.
  const wasAnswered = failure.name !== "Interrupted"
  return (
    <Alert
      ref={outcome}
      type="warning"
      header={
        found === "as before"
          ? "The update was not applied so far"
          : "It is not known whether the update was applied"
      }
      action={
        <SpaceBetween direction="horizontal" size="xs">
          <Button onClick={onCheckAgain} loading={isChecking}>
            Check again
          </Button>
          {maySendAgain && (
            <Button onClick={onSendAgain}>
              {earlier === undefined ? "Send again" : "Send the earlier update again"}
            </Button>
          )}
          {found !== undefined && (
            <Button variant="link" onClick={onSetAside}>
              Leave it
            </Button>
          )}
        </SpaceBetween>
      }
    >
      {wasAnswered && <p>{sentence}</p>}
      <p>{found === undefined ? next : findings[found]}</p>
      {earlier !== undefined && <EarlierUpdate changes={earlier} />}
      {wasAnswered && <OwnWords {...failure} />}
    </Alert>
  )
}

const most = 20

/** What goes out with *Send again*: not what the page shows of the draft. */
function EarlierUpdate({ changes }: { changes: readonly Change[] }) {
  return (
    <>
      <p>Your draft has changed since. The earlier update, as it was reviewed, is this:</p>
      <ul>
        {changes.slice(0, most).map(({ path, sentence }) => (
          <li key={`${pointer(path)} ${sentence}`}>{sentence}</li>
        ))}
        {changes.length > most && <li>and {count(changes.length - most, "more change")}.</li>}
      </ul>
    </>
  )
}

function afterApplied(differences: readonly unknown[] | undefined): string {
  if (differences === undefined) {
    return "The flow could not be read again just now. Load the page again to see it as AppFlow has it."
  }
  if (differences.length === 0) {
    return "The flow in AppFlow is now exactly what you sent. A run in progress is not disturbed."
  }
  return `The flow as AppFlow has it now differs from what you sent in ${count(differences.length, "place")}: AppFlow has written something in another way, or somebody else has changed the flow at the same time. Look at the changes below.`
}

/** The statuses in which a flow does not run until somebody activates it. */
const waits = ["Draft", "Suspended"]

/** What the status means for the next run; only an active flow runs. */
function whenItRuns(flowStatus: string): string | undefined {
  switch (flowStatus) {
    case "Active":
      return "Runs from now on use it."
    case "Draft":
      return "A draft does not run yet: activate the flow to start its schedule or its event trigger."
    case "Suspended":
      return "The flow is deactivated: it does not run until it is activated."
    case "Errored":
      return "AppFlow has stopped the flow because of an error: look at its status message in AppFlow."
    default:
      return undefined
  }
}

const findings = {
  "as before":
    "AppFlow still has the flow as it was before. Check again in a moment, or send again: AppFlow recognises a repeated request and carries it out only once. “Leave it” forgets this update; your draft stays.",
  different:
    "The flow in AppFlow is neither what it was before nor what you sent: somebody else has changed it, perhaps after your update. Look at the changes below before you send again.",
  unread: "The flow could not be read. Check again in a moment; your draft is kept.",
} as const

function OwnWords({ name, message, requestId }: { name: string; message: string; requestId: string | null }) {
  return (
    <>
      <p className="sluice-outcome-words">
        <strong>{name}</strong> {message}
      </p>
      <RequestId id={requestId} />
    </>
  )
}

function RequestId({ id }: { id: string | null }) {
  if (id === null) return null
  return <p className="sluice-outcome-request">Request id: {id}</p>
}
