import { useQuery } from "@tanstack/react-query"
import { Link } from "wouter"
import { type Session, sessionQuery } from "#api/sessionQuery.ts"
import { focusHeading } from "#ui/focusHeading.ts"
import { useRemembered } from "#ui/useRemembered.ts"
import { flowPath } from "../paths.ts"

/** The sample flow that shows most of what AppFlow can do. */
const richSample = "salesforce-accounts-to-lake"

/** Tells a first-time visitor what this is, and where to begin. */
export function Introduction({ flowNames }: { flowNames: readonly string[] }) {
  const [isRead, setIsRead] = useRemembered<boolean>("introduction-read", false)
  const { data: backend } = useQuery(sessionQuery())
  if (isRead) return null

  function leave() {
    focusHeading()
    setIsRead(true)
  }

  const hasSample = backend?.kind === "local" && flowNames.includes(richSample)
  return (
    <section className="sluice-introduction" aria-label="Introduction">
      <div>
        <p>
          <strong>
            Sluice shows an Amazon AppFlow flow as a graph, lets you edit every part of it in a form, and
            sends exactly the update you have reviewed.
          </strong>
        </p>
        <p>
          {whereWords(backend)}{" "}
          {hasSample ? (
            <>
              Begin with{" "}
              <Link href={flowPath(richSample)} className="sluice-link">
                the sample that shows the most
              </Link>
              .
            </>
          ) : (
            "Begin by opening one of them."
          )}
        </p>
      </div>
      <button type="button" className="sluice-quiet-button" onClick={leave}>
        Got it
      </button>
    </section>
  )
}

/** Where the flows live, and what that means for trying things out. */
function whereWords(session: Session | undefined): string {
  const mayUpdate = session?.rights.update.may ?? true
  if (session?.kind === "aws") {
    const where = `The flows below live in ${session.label}, region ${session.region}`
    return mayUpdate
      ? `${where}: nothing changes there until you have reviewed an update and sent it.`
      : `${where}. You may look at them and draft changes.`
  }
  return `The flows below live in a local AppFlow on this machine: nothing leaves it${mayUpdate ? ", so try whatever you like" : ""}.`
}
