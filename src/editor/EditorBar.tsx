import Button from "@cloudscape-design/components/button"
import { useLocation } from "wouter"
import { changes } from "#flow/changes.ts"
import { count } from "#ui/count.ts"
import { IconButton } from "#ui/IconButton.tsx"
import { PageBar } from "#ui/PageBar.tsx"
import { PageHeading } from "#ui/PageHeading.tsx"
import { FlowStatus } from "./FlowStatus.tsx"
import { countsOf, foundWords, problemsOf } from "./problems/problems.ts"
import { useSession } from "./SessionContext.ts"
import { statusOf } from "./session.ts"

interface EditorBarProps {
  listPath: string
  runsPath: string
  reviewPath: string
  onShowProblems: () => void
}

/** The flow's name and status, undo and redo, what is wrong, and the ways to its runs and to the review. */
export function EditorBar({ listPath, runsPath, reviewPath, onShowProblems }: EditorBarProps) {
  const flowName = useSession((session) => session.flowName)
  const status = useSession(statusOf)
  const problems = useSession((session) => countsOf(problemsOf(session)))
  const found = useSession(foundWords)
  const isTextBroken = useSession(({ brokenText }) => brokenText !== undefined)
  const gravest =
    isTextBroken || problems.error > 0
      ? "status-negative"
      : problems.warning > 0
        ? "status-warning"
        : undefined
  const waiting = useSession(({ base, history }) => changes(base, history.present.draft).length)
  const [, go] = useLocation()
  return (
    <PageBar
      above={[{ label: "Flows", path: listPath }]}
      heading={<PageHeading>{flowName}</PageHeading>}
      facts={<FlowStatus status={status} />}
      actions={
        <>
          <UndoButtons />
          <Button iconName={gravest ?? "status-positive"} variant="link" onClick={onShowProblems}>
            {found}
          </Button>
          <span id="waiting-changes" className={waiting === 0 ? "sluice-waiting-none" : "sluice-waiting"}>
            {waiting > 0 ? count(waiting, "change") : isTextBroken ? "Unfinished JSON" : "No changes"}
          </span>
          <Button onClick={() => go(runsPath)}>Runs</Button>
          <Button variant="primary" onClick={() => go(reviewPath)} ariaDescribedby="waiting-changes">
            Review update
          </Button>
        </>
      }
    />
  )
}

function UndoButtons() {
  const undo = useSession((session) => session.undo)
  const redo = useSession((session) => session.redo)
  const undoable = useSession(({ history }) => history.past.at(-1)?.name)
  const redoable = useSession(({ history }) => history.future.at(-1)?.name)
  return (
    <span className="sluice-undo">
      <IconButton
        label="Undo"
        title={undoable === undefined ? "Nothing to undo" : `Undo: ${undoable} (Ctrl+Z)`}
        icon="M5 3L2 6l3 3M2 6h7.5a4 4 0 0 1 0 8H6"
        isDisabled={undoable === undefined}
        onClick={undo}
      />
      <IconButton
        label="Redo"
        title={redoable === undefined ? "Nothing to redo" : `Redo: ${redoable} (Ctrl+Shift+Z)`}
        icon="M11 3l3 3l-3 3M14 6H6.5a4 4 0 0 0 0 8H10"
        isDisabled={redoable === undefined}
        onClick={redo}
      />
    </span>
  )
}
