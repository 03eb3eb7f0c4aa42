import type { Path } from "#flow/request.ts"
import { ProblemWords } from "./ProblemWords.tsx"
import type { Problem } from "./useProblem.ts"

interface ProblemNoteProps {
  problem: Problem
  path: Path
  id?: string
}

/** What is wrong with what has no single control. Only what is wrong is spoken unasked. */
export function ProblemNote({ problem, path, id }: ProblemNoteProps) {
  const { severity } = problem
  return (
    <div
      id={id}
      className={`sluice-fieldset-problem sluice-problem-${severity}`}
      role={severity === "info" ? undefined : "alert"}
    >
      <ProblemWords problem={problem} path={path} />
    </div>
  )
}
