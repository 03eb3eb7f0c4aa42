import { flushSync } from "react-dom"
import type { Columns } from "#flow/columns.ts"
import type { Fix } from "#flow/diagnostic.ts"
import { FixButton } from "../../problems/FixButton.tsx"
import { fixProblem } from "../../problems/fixProblems.ts"
import { problemsOf } from "../../problems/problems.ts"
import { useSession, useSessionStore } from "../../SessionContext.ts"

interface ProjectionStateProps {
  columns: Columns
  onFixed: () => void
}

/** Whether what the flow reads is what its tasks need: what the rules say of it, or else how it is kept so. */
export function ProjectionState({ columns, onFixed }: ProjectionStateProps) {
  const session = useSessionStore()
  const problem = useSession((state) =>
    problemsOf(state).find(({ code }) => code.startsWith("rule/projection-")),
  )

  function mend(fix: Fix) {
    flushSync(() => fixProblem(session, fix))
    onFixed()
  }

  if (problem === undefined) return <p>{stateOf(columns)}</p>
  const { severity, message, fix } = problem
  return (
    <>
      <p className={`sluice-problem-${severity}`}>{message}</p>
      {fix !== undefined && (
        <div>
          <FixButton name={fix.name} onFix={() => mend(fix)} />
        </div>
      )}
    </>
  )
}

function stateOf(columns: Columns): string {
  switch (columns.kind) {
    case "all":
      return "A task passes on every field of the source, so AppFlow reads all of them."
    case "open":
      return columns.columns.length === 0
        ? "No task reads a field yet."
        : "No task chooses the fields to read. These are the ones that tasks use."
    case "chosen":
      if (columns.projections.length > 1)
        return `${columns.projections.length} tasks choose the fields to read. Sluice leaves them as they are; one is usual.`
      return columns.columns.every(({ tasks, isChosen }) => isChosen && tasks.length > 0)
        ? "Kept in step with the tasks: a mapping you add or remove is followed here."
        : "Chosen by hand. Sluice leaves them as they are."
  }
}
