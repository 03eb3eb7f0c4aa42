import { check } from "#flow/check.ts"
import type { Diagnostic } from "#flow/diagnostic.ts"
import { nodeAt } from "#flow/document.ts"
import { placeWords } from "#flow/placeWords.ts"
import { pointer } from "#flow/request.ts"
import { severities } from "./problems.ts"
import { useSession, useSessionStore } from "./SessionContext.ts"
import { showField } from "./showField.ts"
import "./ProblemsList.css"

/** As many as one reads; a flow with more has one mistake many times. */
const most = 200

/** The problems of the draft, the gravest first; each leads to its field. */
export function ProblemsList({ onShow }: { onShow?: () => void }) {
  const document = useSession(({ history }) => history.present)
  const session = useSessionStore()
  const problems = check(document.draft)
  if (problems.length === 0)
    return (
      <p className="sluice-problems-none">No problems: every member has the form that AppFlow asks for.</p>
    )

  function show({ path }: Diagnostic) {
    session.getState().select(nodeAt(document, path))
    onShow?.()
    showField(path)
  }

  return (
    <div className="sluice-problems">
      {severities.map(({ severity, title, about }) => {
        const found = problems.filter((problem) => problem.severity === severity)
        if (found.length === 0) return null
        return (
          <section key={severity} className={`sluice-problems-${severity}`}>
            <h3>
              {title} <span className="sluice-muted">{found.length}</span>
              <small>{about}</small>
            </h3>
            <ul>
              {found.slice(0, most).map((problem) => {
                const { part, field } = placeWords(document, problem.path)
                return (
                  <li key={`${pointer(problem.path)} ${problem.code}`}>
                    <button type="button" onClick={() => show(problem)}>
                      <span className="sluice-problem-place">
                        {part}
                        {field !== undefined && <> › {field}</>}
                      </span>
                      <span>{problem.message}</span>
                    </button>
                  </li>
                )
              })}
            </ul>
            {found.length > most && <p className="sluice-muted">And {found.length - most} more.</p>}
          </section>
        )
      })}
    </div>
  )
}
