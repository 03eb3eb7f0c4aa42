import { useShallow } from "zustand/react/shallow"
import type { Diagnostic, Severity } from "#flow/diagnostic.ts"
import { type NodeId, pathOf } from "#flow/document.ts"
import { type Path, samePath } from "#flow/request.ts"
import { fixProblem } from "../problems/fixProblems.ts"
import { type Judged, problemsAt } from "../problems/problems.ts"
import { severities } from "../problems/severities.ts"
import { useSession, useSessionStore } from "../SessionContext.ts"
import type { Session } from "../session.ts"
import { showField } from "../showField.ts"
import { usePart } from "./part.ts"

/** The gravest there is to say about one place. */
export interface Problem {
  severity: Severity
  words: string
  /** What would mend it, as a button says it. */
  fix?: string | undefined
}

/**
 * The check's word on one place, read from the document and not kept in the form: undo, the JSON pane and
 * other forms change it too. Nobody is told that a field is missing who has not been there yet, unless the
 * flow was opened without it.
 */
export function useProblem(path: Path, isTouched = true): Problem | undefined {
  const { id, saysMissing } = usePart()
  return useSession(
    useShallow((session) => {
      const found = problemsFor(session, id, path, samePath)
      if (isTouched || saysMissing || !found.some(isMissing)) return gravest(found)
      const wasMissing = problemsFor(opened(session), id, path, samePath).some(isMissing)
      return gravest(wasMissing ? found : found.filter((each) => !isMissing(each)))
    }),
  )
}

/** The same for a place and all that is in it. */
export function useProblemWithin(path: Path): Problem | undefined {
  const { id } = usePart()
  return useSession(useShallow((session) => gravest(problemsFor(session, id, path, isWithin))))
}

/** Whether something at a place or in it is an error. */
export function hasErrorWithin(session: Session, id: NodeId, path: Path): boolean {
  return problemsFor(session, id, path, isWithin).some(({ severity }) => severity === "error")
}

/** Applies what a place offers as its fix. */
export function useFix(path: Path): (name: string) => void {
  const { id } = usePart()
  const session = useSessionStore()
  return (name) => {
    const problem = problemsFor(session.getState(), id, path, isWithin).find(({ fix }) => fix?.name === name)
    if (problem?.fix === undefined) return
    fixProblem(session, problem.fix)
    showField(problem.path)
  }
}

function problemsFor(
  session: Judged,
  id: NodeId,
  path: Path,
  isFor: (place: Path, path: Path) => boolean,
): readonly Diagnostic[] {
  const place = [...(pathOf(session.history.present, id) ?? []), ...path]
  return problemsAt(session, id).filter((found) => isFor(found.path, place))
}

function gravest(found: readonly Diagnostic[]): Problem | undefined {
  const [first] = severities.flatMap(({ severity }) => found.find((one) => one.severity === severity) ?? [])
  return first && { severity: first.severity, words: first.message, fix: first.fix?.name }
}

function isMissing({ code }: Diagnostic): boolean {
  return code === "schema/required" || code.endsWith("-missing")
}

function isWithin(place: Path, path: Path): boolean {
  return samePath(place.slice(0, path.length), path)
}

/** The flow as it was when it was opened, or as long ago as undo remembers. */
function opened({ history, deployed }: Session): Judged {
  const [first] = history.past
  return first === undefined
    ? { history, deployed }
    : { history: { ...history, present: first.document }, deployed }
}
