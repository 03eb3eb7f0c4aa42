import type { Path } from "#flow/request.ts"
import { useProblem } from "../controls/part.ts"

/** What is wrong with an object whose members have fields of their own but which has no heading. */
export function MissingNote({ path }: { path: Path }) {
  const { error } = useProblem(path)
  return error === undefined ? null : (
    <p className="sluice-fieldset-error" role="alert">
      {error}
    </p>
  )
}
