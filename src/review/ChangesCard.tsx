import { useState } from "react"
import type { Change } from "#flow/changes.ts"
import { pointer } from "#flow/request.ts"

const names: Readonly<Record<Change["kind"], { word: string; sign: string }>> = {
  added: { word: "Added", sign: "+" },
  removed: { word: "Removed", sign: "−" },
  changed: { word: "Changed", sign: "~" },
  moved: { word: "Moved", sign: "↕" },
}

const most = 100

/** What differs from the deployed flow, in words. */
export function ChangesCard({ changes }: { changes: readonly Change[] }) {
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? changes : changes.slice(0, most)
  return (
    <section className="sluice-card" aria-labelledby="changes-heading">
      <h2 id="changes-heading">
        Changes <span className="sluice-muted">{changes.length}</span>
      </h2>
      {changes.length === 0 ? (
        <p className="sluice-muted">
          No changes: the draft is what is deployed, so there is nothing to send.
        </p>
      ) : (
        <ul className="sluice-changes">
          {shown.map(({ kind, path, sentence }) => (
            <li key={`${kind} ${pointer(path)}`} className={`sluice-change-${kind}`}>
              <span className="sluice-change-sign" aria-hidden="true" title={names[kind].word}>
                {names[kind].sign}
              </span>
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {shown.length < changes.length && (
        <button type="button" className="sluice-quiet-button" onClick={() => setIsWhole(true)}>
          Show all {changes.length} changes
        </button>
      )}
    </section>
  )
}
