import type { Path } from "#flow/request.ts"
import { FixButton } from "../problems/FixButton.tsx"
import { type Problem, useFix } from "./useProblem.ts"

interface ProblemWordsProps {
  problem: Problem
  path: Path
}

/** What is wrong at a place, with its fix where there is one. */
export function ProblemWords({ problem: { words, fix }, path }: ProblemWordsProps) {
  const mend = useFix(path)
  return (
    <span className="sluice-problem-words">
      {words}
      {fix !== undefined && <FixButton name={fix} onFix={() => mend(fix)} />}
    </span>
  )
}

/** Where a form field says it: notes have the place of what is allowed, which is the calmest. */
export function textsOf(problem: Problem | undefined, path: Path) {
  const words = problem && <ProblemWords problem={problem} path={path} />
  return {
    errorText: problem?.severity === "error" ? words : undefined,
    warningText: problem?.severity === "warning" ? words : undefined,
    note: problem?.severity === "info" ? words : undefined,
  }
}
