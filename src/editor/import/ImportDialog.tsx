import Alert from "@cloudscape-design/components/alert"
import Modal from "@cloudscape-design/components/modal"
import Spinner from "@cloudscape-design/components/spinner"
import { useRef, useState } from "react"
import { type ImportedFlow, spellings } from "#flow/import/imported.ts"
import type { FlowDraft } from "#flow/request.ts"
import type { Origin } from "../session.ts"
import { ChooseText } from "./ChooseText.tsx"
import { FlowChoice } from "./FlowChoice.tsx"
import { ImportActions } from "./ImportActions.tsx"
import { ImportReport } from "./ImportReport.tsx"
import { intoFlow } from "./intoFlow.ts"
import { TargetChoice } from "./TargetChoice.tsx"
import { Unread } from "./Unread.tsx"
import { pastedText, useImport } from "./useImport.ts"

/** What an import goes into: the flow that is open, or one of several. */
export type ImportInto =
  | { kind: "open"; flowName: string; deployed: FlowDraft }
  | { kind: "listed"; flowNames: readonly string[]; drafts: ReadonlySet<string> }

/** What somebody has looked at and agrees to. */
export interface Accepted {
  flowName: string
  draft: FlowDraft
  origin: Omit<Origin, "document">
}

export interface ImportDialogProps {
  /** What was dropped on the page; without it the dialog asks. */
  files: readonly File[]
  into: ImportInto
  /** Takes over the draft, or says in words why it could not. */
  onAccept: (accepted: Accepted) => Promise<string | undefined>
  onClose: () => void
}

/** Brings a flow in: a file or pasted text, what was made of it, and the person's word on that. */
export function ImportDialog({ files, into, onAccept, onClose }: ImportDialogProps) {
  const { state, read, startAgain } = useImport(files)
  const [pasted, setPasted] = useState("")
  const [index, setIndex] = useState(0)
  const [picked, setPicked] = useState<string>()
  const [trouble, setTrouble] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const heading = useRef<HTMLSpanElement>(null)
  const isChoosing = state.step === "choosing" || state.step === "failed"
  const flow = state.step === "read" ? state.flows[index] : undefined
  const target = picked ?? targetOf(into, flow?.name)
  const report = flow === undefined || target === undefined ? flow : intoFlow(flow, target)

  // What was pressed goes away with the step that it belongs to.
  function choose(source: File | string) {
    heading.current?.focus()
    read(source)
  }

  function chooseAnother() {
    heading.current?.focus()
    setIndex(0)
    setPicked(undefined)
    setTrouble(undefined)
    startAgain()
  }

  async function accept() {
    if (state.step !== "read" || report === undefined || target === undefined) return
    const { name, text } = state
    const origin = { name, text, isRequest: report.spelling === "UpdateFlow" }
    setIsBusy(true)
    const words = await onAccept({ flowName: target, draft: report.draft, origin })
    setIsBusy(false)
    setTrouble(words)
    if (words === undefined) onClose()
  }

  return (
    <Modal
      visible
      size="x-large"
      position="top"
      data-own-undo
      header={
        <span ref={heading} tabIndex={-1} className="sluice-import-heading">
          Import JSON
        </span>
      }
      closeAriaLabel="Close"
      onDismiss={onClose}
      footer={
        <ImportActions
          into={into}
          target={target}
          isChoosing={isChoosing}
          isRead={report !== undefined}
          isBusy={isBusy}
          onAgain={chooseAnother}
          onAccept={accept}
          onCancel={onClose}
        />
      }
    >
      <div className="sluice-import">
        <div role="status">
          {state.step === "reading" && (
            <p className="sluice-import-reading">
              <Spinner /> Reading {state.name}…
            </p>
          )}
          {state.step === "failed" && <Unread name={state.name} failure={state.failure} />}
          {state.step === "read" && (
            <p className="sluice-import-recognised">{recognised(state.name, state.flows)}</p>
          )}
        </div>
        {isChoosing && <ChooseText pasted={pasted} onPaste={setPasted} onChoose={choose} />}
        {state.step === "read" && state.flows.length > 1 && (
          <FlowChoice flows={state.flows} index={index} onChoose={setIndex} />
        )}
        {flow !== undefined && into.kind === "listed" && (
          <TargetChoice {...into} wanted={flow.name} target={target} onChoose={setPicked} />
        )}
        {trouble !== undefined && (
          <Alert type="error" header="The flow could not be opened">
            {trouble}
          </Alert>
        )}
        {report !== undefined && (
          <ImportReport
            key={`${index} ${target}`}
            flow={report}
            deployed={into.kind === "open" ? into.deployed : undefined}
          />
        )}
      </div>
    </Modal>
  )
}

/** "deploy.yaml: CloudFormation template with 2 flows", or "The pasted text: …"; a file's name stays as it is. */
function recognised(name: string, flows: readonly ImportedFlow[]): string {
  const beginning = name === pastedText ? "The pasted text" : name
  const kinds = [...new Set(flows.map(({ spelling }) => spellings[spelling]))].join(", ")
  return `${beginning}: ${kinds}${flows.length > 1 ? ` with ${flows.length} flows` : ""}`
}

function targetOf(into: ImportInto, name: string | undefined): string | undefined {
  if (into.kind === "open") return into.flowName
  return into.flowNames.find((flowName) => flowName === name)
}
