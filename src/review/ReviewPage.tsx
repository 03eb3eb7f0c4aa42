import Button from "@cloudscape-design/components/button"
import Checkbox from "@cloudscape-design/components/checkbox"
import { type ReactNode, useRef, useState } from "react"
import type { Session } from "#api/sessionQuery.ts"
import { changes } from "#flow/changes.ts"
import { check } from "#flow/check.ts"
import { print } from "#flow/print.ts"
import type { FlowDraft } from "#flow/request.ts"
import { count } from "#ui/count.ts"
import { focusHeading } from "#ui/focusHeading.ts"
import { PageBar } from "#ui/PageBar.tsx"
import { PageHeading } from "#ui/PageHeading.tsx"
import { heldTogether } from "#ui/typedWords.ts"
import { Unbroken } from "#ui/Unbroken.tsx"
import { BrokenText } from "./BrokenText.tsx"
import { ChangesCard } from "./ChangesCard.tsx"
import { CombinedNote } from "./CombinedNote.tsx"
import { ConflictCard, type LastChange } from "./ConflictCard.tsx"
import { JsonDiff } from "./JsonDiff.tsx"
import { RequestText } from "./RequestText.tsx"
import { SendOutcome } from "./SendOutcome.tsx"
import { isSettled } from "./sendings.ts"
import { sentConfig } from "./sendSafely.ts"
import { useOutcomeFocus } from "./useOutcomeFocus.ts"
import { type SendingOptions, useSending } from "./useSending.ts"
import "#ui/PageFrame.css"
import "./ReviewPage.css"

interface ReviewPageProps extends Omit<SendingOptions, "body"> {
  draft: FlowDraft
  /** The deployed flow that the draft started from, when somebody has changed the flow since. */
  overtaken: FlowDraft | undefined
  /** Who changed the deployed flow last. */
  last: LastChange
  /** The JSON pane holds text that is not valid JSON. */
  isTextBroken: boolean
  /** Where the update goes. */
  backend: Session | undefined
  /** Why this person may not update flows, if so. */
  denial: string | undefined
  /** What is said of a flow that AppFlow has no longer. */
  gone: ReactNode | undefined
  /** The list of problems, each leading to its place in the editor. */
  problems: ReactNode
  onCombine: (combined: FlowDraft) => void
  onDiscard: () => void
  flowPath: string
  runsPath: string
  listPath: string
}

const brokenTextFirst = "The JSON text has to be mended first."

/** What an update changes, what is wrong with it, and exactly what is sent; then the sending. */
export function ReviewPage({
  draft,
  overtaken,
  last,
  isTextBroken,
  backend,
  denial,
  gone,
  problems,
  onCombine,
  onDiscard,
  flowPath,
  runsPath,
  listPath,
  ...options
}: ReviewPageProps) {
  const { flowName, deployed } = options
  const body = print(draft).text
  const { sending, update, sendAgain, checkAgain, setAside } = useSending({ ...options, body })
  const [isDeliberate, setIsDeliberate] = useState(false)
  const [isCombined, setIsCombined] = useState(false)
  const top = useRef<HTMLDivElement>(null)
  const acts = useRef<HTMLDivElement>(null)
  const outcome = useOutcomeFocus(sending, acts)
  const list = changes(overtaken ?? deployed, draft)
  const errors = check(draft, deployed).filter(({ severity }) => severity === "error").length
  const earlier =
    sending.state === "unknown" && sending.sent !== body
      ? changes(deployed, sentConfig(sending.sent))
      : undefined
  const reason = blocked()

  function blocked(): string | undefined {
    if (denial !== undefined) return denial
    if (sending.state === "unknown") return "Find out what became of your last update first, or leave it."
    if (gone !== undefined) return "AppFlow has no such flow any more."
    if (isTextBroken) return brokenTextFirst
    if (overtaken !== undefined) return "Combine your draft with the changed flow first."
    if (list.length === 0) return "There is nothing to send."
    if (draft.flowName !== flowName)
      return `The JSON names another flow: put its flowName back to ${flowName}.`
    if (errors > 0 && !isDeliberate)
      return "AppFlow would refuse this: tick “Send anyway” to send it regardless."
    return undefined
  }

  /** What the page says of an act stands at its top. */
  function scrollToTop() {
    top.current?.scrollIntoView({ block: "start" })
  }

  function sendAndShow() {
    setIsCombined(false)
    scrollToTop()
    update()
  }

  function leave() {
    focusHeading()
    setAside()
  }

  function combine(combined: FlowDraft) {
    onCombine(combined)
    setIsCombined(true)
    scrollToTop()
    setAside()
  }

  return (
    <main className="sluice-frame">
      <PageBar
        above={[
          { label: "Flows", path: listPath },
          { label: flowName, path: flowPath },
        ]}
        heading={<PageHeading title={`Review update of ${flowName}`}>Review update</PageHeading>}
        actions={
          list.length > 0 && (
            <Button variant="link" onClick={onDiscard}>
              Discard draft
            </Button>
          )
        }
      />
      <div id="content" tabIndex={-1} className="sluice-frame-content sluice-review">
        <div className="sluice-frame-column" ref={top}>
          <div role="status" aria-live="polite">
            {sending.state !== "ready" && (
              <SendOutcome
                sending={sending}
                outcome={outcome}
                flowPath={flowPath}
                runsPath={runsPath}
                listPath={listPath}
                earlier={earlier}
                denial={denial}
                onCheckAgain={checkAgain}
                onSendAgain={sendAgain}
                onSetAside={leave}
              />
            )}
            {sending.state === "ready" && isCombined && <CombinedNote />}
          </div>
          {gone}
          {isTextBroken && <BrokenText flowPath={flowPath} />}
          {overtaken !== undefined ? (
            <ConflictCard
              base={overtaken}
              mine={draft}
              theirs={deployed}
              last={last}
              obstacle={isTextBroken ? brokenTextFirst : undefined}
              onCombine={combine}
            />
          ) : (
            <>
              <ChangesCard changes={list} />
              <section className="sluice-card">
                <h2>Problems</h2>
                {problems}
              </section>
              {list.length > 0 && (
                <>
                  <section className="sluice-card">
                    <h2>Difference in JSON</h2>
                    <JsonDiff before={print(deployed).text} after={body} />
                  </section>
                  <RequestText text={body} obstacle={reason} />
                </>
              )}
            </>
          )}
        </div>
      </div>
      <footer className="sluice-send">
        <p>
          <strong>{list.length === 0 ? "No changes" : count(list.length, "change")}</strong> to {flowName}
          {backend !== undefined && (
            <span className="sluice-muted">
              {" "}
              in {backend.label}, region {backend.region}
            </span>
          )}
          {denial !== undefined && (
            <span className="sluice-denial">
              <Unbroken>{denial}</Unbroken>
            </span>
          )}
        </p>
        <div className="sluice-send-actions" ref={acts}>
          {errors > 0 && list.length > 0 && (
            <Checkbox checked={isDeliberate} onChange={({ detail }) => setIsDeliberate(detail.checked)}>
              Send anyway, with {count(errors, "error")}
            </Checkbox>
          )}
          <Button
            variant="primary"
            onClick={sendAndShow}
            loading={!isSettled(sending)}
            loadingText={sending.state === "looking" ? "Looking for the last update" : "Sending the update"}
            disabled={reason !== undefined}
            disabledReason={heldTogether(reason ?? "")}
          >
            Update flow
          </Button>
        </div>
      </footer>
    </main>
  )
}
