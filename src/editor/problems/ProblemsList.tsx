import { useRef, useState } from "react"
import { flushSync } from "react-dom"
import type { Diagnostic, Fix, Severity } from "#flow/diagnostic.ts"
import { nodeAt } from "#flow/document.ts"
import { useSession, useSessionStore } from "../SessionContext.ts"
import { showField } from "../showField.ts"
import { fixProblem, fixProblems } from "./fixProblems.ts"
import { ProblemSection } from "./ProblemSection.tsx"
import { countsOf, problemsOf } from "./problems.ts"
import { SeverityFilter } from "./SeverityFilter.tsx"
import { severities } from "./severities.ts"
import "./ProblemsList.css"

/** The problems of the draft, the gravest first. Each leads to its field, and offers its fix. */
export function ProblemsList({ onShow }: { onShow?: () => void }) {
  const document = useSession(({ history }) => history.present)
  const problems = useSession(problemsOf)
  const session = useSessionStore()
  const [wanted, setWanted] = useState<Severity>()
  const [done, setDone] = useState({ document, words: "" })
  const list = useRef<HTMLDivElement>(null)
  const counts = countsOf(problems)
  const chosen = wanted !== undefined && counts[wanted] > 0 ? wanted : undefined
  const fixable = problems.filter(({ fix }) => fix !== undefined).length

  function show({ path }: Diagnostic) {
    session.getState().select(nodeAt(document, path))
    onShow?.()
    showField(path)
  }

  /** The next problem takes over the focus of one that goes; after the last, the list itself. */
  function mend(how: () => string) {
    const row = Math.max(0, rows().findIndex(hasFocus))
    flushSync(() => {
      const words = how()
      setDone({ document: session.getState().history.present, words })
    })
    const next = rows()[Math.min(row, rows().length - 1)]
    const control = next?.querySelector<HTMLElement>(".sluice-fix") ?? next?.querySelector("button")
    focusOn(control ?? list.current)
  }

  function fix(one: Fix) {
    mend(() => {
      fixProblem(session, one)
      return `Fixed: ${one.name}`
    })
  }

  function undo() {
    session.getState().undo()
    focusOn(list.current)
  }

  function rows() {
    return [...(list.current?.querySelectorAll("li") ?? [])]
  }

  return (
    <div className="sluice-problems" ref={list} tabIndex={-1}>
      {problems.length > 0 && (
        <header className="sluice-problems-tools">
          <SeverityFilter counts={counts} chosen={chosen} onChoose={setWanted} />
          {fixable > 0 && (
            <button
              type="button"
              className="sluice-quiet-button"
              onClick={() => mend(() => fixProblems(session))}
            >
              Fix all ({fixable.toLocaleString("en")})
            </button>
          )}
        </header>
      )}
      {done.words !== "" && done.document === document && (
        <p className="sluice-problems-done">
          {done.words}.{" "}
          <button type="button" className="sluice-text-button" onClick={undo}>
            Undo
          </button>
        </p>
      )}
      {problems.length === 0 && (
        <p className="sluice-problems-none">
          No problems: nothing is known that AppFlow would refuse, and nothing that deserves a look.
        </p>
      )}
      {severities.map((each) => {
        const isShown = counts[each.severity] > 0 && (chosen ?? each.severity) === each.severity
        return (
          isShown && (
            <ProblemSection
              key={each.severity}
              {...each}
              problems={problems.filter(({ severity }) => severity === each.severity)}
              document={document}
              onShow={show}
              onFix={fix}
            />
          )
        )
      })}
    </div>
  )
}

function hasFocus(element: Element): boolean {
  return element.contains(document.activeElement)
}

function focusOn(element: HTMLElement | null) {
  element?.scrollIntoView({ block: "nearest" })
  element?.focus({ preventScroll: true })
}
