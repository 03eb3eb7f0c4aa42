import type { Path } from "#flow/request.ts"
import { ProblemNote } from "../controls/ProblemNote.tsx"
import { usePointer } from "../controls/part.ts"
import { useProblem } from "../controls/useProblem.ts"

/** What there is to say about a place that has no control and no heading of its own. */
export function PlaceNote({ path }: { path: Path }) {
  const problem = useProblem(path)
  const pointer = usePointer(path)
  if (problem === undefined) return null
  return (
    <div data-path={pointer} tabIndex={-1}>
      <ProblemNote problem={problem} path={path} />
    </div>
  )
}
