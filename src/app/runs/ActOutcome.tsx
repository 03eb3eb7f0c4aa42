import Alert, { type AlertProps } from "@cloudscape-design/components/alert"
import { useEffect, useRef } from "react"
import { useKeptFocus } from "#ui/useKeptFocus.ts"
import { troubleWords } from "../troubleWords.ts"
import { acts } from "./acts.ts"
import type { Acting } from "./useActs.ts"

/** What became of what somebody has pressed. */
export function ActOutcome({ acting }: { acting: Acting }) {
  const alert = useRef<AlertProps.Ref>(null)
  const origin = useRef<Element>(null)
  useKeptFocus()
  // The button that cancels a run goes as soon as the run is not in progress any more. Whoever has gone elsewhere stays.
  useEffect(() => {
    if (acting.state === "ready" || acting.act !== "cancel") return
    const { activeElement, body } = document
    if (acting.state === "acting") origin.current = activeElement
    else if (activeElement === body || activeElement === origin.current) alert.current?.focus()
  }, [acting])
  if (acting.state === "ready" || acting.state === "acting") return null
  const words = acts[acting.act]
  if (!("failure" in acting)) {
    return acting.state === "done" ? (
      <Alert ref={alert} type="success">
        {words.done}.
      </Alert>
    ) : (
      <Alert ref={alert} type="info">
        The run was over already.
      </Alert>
    )
  }
  const { failure } = acting
  const isUnknown = acting.state === "unknown"
  return (
    <Alert ref={alert} type={isUnknown ? "warning" : "error"} header={words[acting.state]}>
      <p>
        {troubleWords(failure, words.action)} {isUnknown && words.next}
      </p>
      <p className="sluice-own-words">
        <strong>{failure.name}</strong> {failure.message}
      </p>
      {failure.requestId !== null && <p className="sluice-own-words">Request id: {failure.requestId}</p>}
    </Alert>
  )
}
