import Button from "@cloudscape-design/components/button"
import { useMemo, useState } from "react"
import type { StoredDraft } from "#editor/drafts.ts"
import { downloadDraft } from "#editor/import/downloadDraft.ts"
import { LiveWords } from "#editor/LiveWords.tsx"
import { SessionContext } from "#editor/SessionContext.ts"
import { createSession, type SessionStore } from "#editor/session.ts"
import { QuestionDialog } from "#ui/QuestionDialog.tsx"
import { saveFile } from "#ui/saveFile.ts"

interface KeptDraftActionsProps {
  flowName: string
  kept: StoredDraft
  /** Throws the draft away; the question goes with it. */
  onDiscard: () => void
}

/** Saves or discards the draft of a flow that does not exist. */
export function KeptDraftActions({ flowName, kept, onDiscard }: KeptDraftActionsProps) {
  const [isAsked, setIsAsked] = useState(false)
  const session = useMemo(() => sessionOf(flowName, kept), [flowName, kept])
  const { brokenText } = kept

  return (
    <>
      <Button onClick={() => downloadDraft(session)}>Download draft</Button>
      {brokenText !== undefined && (
        <Button onClick={() => saveFile(`${flowName}.unfinished.json`, brokenText)}>
          Download unfinished text
        </Button>
      )}
      <Button variant="link" onClick={() => setIsAsked(true)}>
        Discard draft
      </Button>
      {isAsked && (
        <QuestionDialog
          question={{
            header: "Discard this draft?",
            sentences: [
              `This browser then keeps nothing of “${flowName}” any more. AppFlow does not have the flow either.`,
              "This cannot be taken back: what was not downloaded before is lost.",
            ],
            yes: "Discard draft",
            no: "Keep it",
          }}
          onConfirm={onDiscard}
          onClose={() => setIsAsked(false)}
        />
      )}
      <SessionContext value={session}>
        <LiveWords />
      </SessionContext>
    </>
  )
}

function sessionOf(flowName: string, { draft, base, brokenText }: StoredDraft): SessionStore {
  const session = createSession(flowName, base, { draft })
  session.getState().breakText(brokenText)
  return session
}
