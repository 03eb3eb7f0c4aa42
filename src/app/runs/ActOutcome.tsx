import Alert from "@cloudscape-design/components/alert"
import { troubleWords } from "../troubleWords.ts"
import { acts } from "./acts.ts"
import type { Acting } from "./useActs.ts"

/** What became of what somebody has pressed. */
export function ActOutcome({ acting }: { acting: Acting }) {
  if (acting.state === "ready" || acting.state === "acting") return null
  const words = acts[acting.act]
  if (!("failure" in acting)) {
    return acting.state === "done" ? (
      <Alert type="success">{words.done}.</Alert>
    ) : (
      <Alert type="info">The run was over already.</Alert>
    )
  }
  const { failure } = acting
  const isUnknown = acting.state === "unknown"
  return (
    <Alert type={isUnknown ? "warning" : "error"} header={words[acting.state]}>
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
